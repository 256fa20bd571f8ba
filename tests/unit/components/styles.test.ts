import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_GROUPS } from '../../../core/card/mark-group.ts';

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

const tokens = new Map(
  [...css('tokens').matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light: light ?? '', dark: dark ?? '' }],
  ),
);

function token(name: string, theme: 'light' | 'dark'): string {
  const found = tokens.get(name)?.[theme];
  if (!found) throw new Error(`tokens.css has no color --${name}`);
  return found;
}

it('computes contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

describe.each(['light', 'dark'] as const)('text in the %s theme', (theme) => {
  const texts = ['ink', 'muted', 'accent', ...MARK_GROUPS];
  it.each(texts.flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground])))('%s on %s', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
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
    // Only the veil over the open mention, which lets the page's own color through.
    expect(grounds).toEqual(['rgb(128 128 128 / 0.22)']);
  });

  it.each(MARK_GROUPS)('%s is not printed', (group) => {
    const print = sheet.slice(sheet.indexOf('@media print'));
    expect(print).toContain(`::highlight(sidelight-${group})`);
    expect(print).toContain('text-decoration-line: none');
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
