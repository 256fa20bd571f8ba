import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_GROUPS } from '../../../core/card/mark-group.ts';
import { markName } from '../../../core/card/mark-name.ts';
import { PALETTES } from '../../../core/settings/settings.ts';
import { type Colors, markVariants, standardColors } from '../../../scripts/styles/mark-variants.ts';
import { colorDistance, EASILY_TOLD, VISIONS } from './color-vision.ts';

const css = (name: string) => readFileSync(new URL(`../../../assets/styles/${name}.css`, import.meta.url), 'utf8');

/** WCAG 2 relative luminance of '#rrggbb'. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const DECLARED = /--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

/** The color tokens of a palette: its own over the standard ones. */
function tokensOf(palette: string): Map<string, { light: string; dark: string }> {
  const sheet = css('tokens');
  const own = sheet.match(new RegExp(`\\[data-palette="${palette}"\\] \\{([^}]*)\\}`))?.[1] ?? '';
  const [standard = ''] = sheet.split('[data-palette');
  return new Map(
    [...(standard + own).matchAll(DECLARED)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
}

function token(name: string, theme: 'light' | 'dark', palette = 'standard'): string {
  const found = tokensOf(palette).get(name)?.[theme];
  if (!found) throw new Error(`tokens.css has no color --${name}`);
  return found;
}

it('computes contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

describe.each(['light', 'dark'] as const)('text in the %s theme', (theme) => {
  const texts = ['ink', 'muted', 'accent', ...MARK_GROUPS];
  const cases = PALETTES.flatMap((palette) =>
    texts.flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground, palette] as const)),
  );
  it.each(cases)('%s on %s, palette %s', (text, ground, palette) => {
    expect(contrast(token(text, theme, palette), token(ground, theme, palette))).toBeGreaterThanOrEqual(4.5);
  });

  it('is readable on the pressed pin', () => {
    expect(contrast(token('paper', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('marks on pages', () => {
  const sheet = css('highlights');
  const rule = (group: string) =>
    sheet.match(new RegExp(`::highlight\\(sidelight-${group}\\) \\{([^}]*decoration-color[^}]*)\\}`))?.[1] ?? '';
  const color = (group: string) => rule(group).match(/decoration-color: (#[0-9a-f]{6})/)?.[1] ?? '';

  it.each(MARK_GROUPS.flatMap((group) => ['#ffffff', '#111111'].map((page) => [group, page])))(
    '%s can be told from a page of %s',
    (group, page) => {
      expect(contrast(color(group), page)).toBeGreaterThanOrEqual(3);
    },
  );

  it('differ by dash pattern, not by color alone', () => {
    const style = (group: string) => rule(group).match(/decoration-style: (\w+)/)?.[1];
    expect(MARK_GROUPS.map((group) => `${group} ${style(group)}`)).toEqual([
      'for solid',
      'against double',
      'between dashed',
      'open dotted',
      'voice dotted',
      'country dotted',
    ]);
  });

  it('leave the colors of the page alone', () => {
    const [screen = ''] = sheet.split('@media (forced-colors');
    const grounds = [...screen.matchAll(/(?<![-\w])(?:background(?:-color)?|color): ([^;]+)/g)].map(
      ([, value]) => value,
    );
    // Only the veils over the open mention and over words jumped to, which let the page's own color through.
    expect(grounds).toEqual(['rgb(128 128 128 / 0.3)', 'rgb(128 128 128 / 0.22)']);
  });

  it.each(MARK_GROUPS)('%s is not printed', (group) => {
    const print = sheet.slice(sheet.indexOf('@media print'));
    expect(print).toContain(`::highlight(sidelight-${group})`);
    expect(print).toContain('text-decoration-line: none');
  });
});

describe('other palettes and tinted marks', () => {
  const variants = css('mark-variants');
  const palettes = {
    standard: standardColors(css('highlights')),
    ...(JSON.parse(readFileSync(new URL('../../../assets/styles/palettes.json', import.meta.url), 'utf8')) as Record<
      'distinct' | 'traffic' | 'mono',
      Colors
    >),
  };

  it('are what `npm run marks` writes', () => {
    expect(variants).toBe(markVariants(palettes));
  });

  it('have a rule for every name a mark may have', () => {
    const all = css('highlights') + variants;
    const names = PALETTES.flatMap((palette) =>
      MARK_GROUPS.flatMap((group) =>
        (['underline', 'background'] as const).map((style) => markName(group, palette, style)),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !all.includes(`::highlight(${name})`))).toEqual([]);
  });

  it.each(PALETTES.flatMap((palette) => ['#ffffff', '#111111'].map((page) => [palette, page] as const)))(
    '%s can be told from a page of %s',
    (palette, page) => {
      for (const group of MARK_GROUPS) expect(contrast(palettes[palette][group], page)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(VISIONS)('standard tells support from opposition to %s eyes', (vision) => {
    expect(colorDistance(palettes.standard.for, palettes.standard.against, vision)).toBeGreaterThan(EASILY_TOLD);
  });

  it.each(VISIONS)('distinct tells all positions from one another to %s eyes', (vision) => {
    const { for: supports, against, between } = palettes.distinct;
    for (const [one, other] of [
      [supports, against],
      [supports, between],
      [against, between],
    ] as const) {
      expect(colorDistance(one, other, vision)).toBeGreaterThan(EASILY_TOLD);
    }
  });

  it('traffic does not claim as much: green and red are near to one another without one kind of cone', () => {
    const { for: supports, against } = palettes.traffic;
    expect(colorDistance(supports, against, 'deuteranopic')).toBeLessThan(EASILY_TOLD);
  });
});

describe('styles for other people’s pages', () => {
  it.each(['card', 'parts', 'tokens'])('%s.css measures nothing by the page’s font size', (name) => {
    expect(css(name)).not.toMatch(/[\d.]rem\b/);
  });

  it('moves nothing for readers who ask for less motion', () => {
    const outside = css('card').replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}\n/, '');
    expect(outside).not.toMatch(/animation|transition/);
    expect(css('parts')).not.toMatch(/animation|transition/);
  });
});
