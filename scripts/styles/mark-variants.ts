/** The rules of every mark that is not the standard one: other palettes, and tinted backgrounds. Pure. */
import { MARK_GROUPS, type MarkGroup } from '../../core/card/mark-group.ts';
import { type MarkStyle, markName, type Palette } from '../../core/card/mark-name.ts';
import { MARK_STYLES, PALETTES } from '../../core/settings/settings.ts';

export type Colors = Readonly<Record<MarkGroup, string>>;

/** Of the color behind a tinted mark: the page's own text stays as legible as it was, on white and on black. */
const TINT_ALPHA = 0.2;

/** Line style and px of thickness, as highlights.css has them. */
const LINES: Readonly<Record<MarkGroup, readonly [style: string, px: number]>> = {
  for: ['solid', 2],
  against: ['double', 1],
  between: ['dashed', 2],
  open: ['dotted', 2],
  voice: ['dotted', 2],
  country: ['dotted', 1],
};

/** A tint says by its color what its line says as well, so the line may be thin. */
const TINTED_PX = 1;

interface Variant {
  group: MarkGroup;
  palette: Palette;
  style: MarkStyle;
}

const STYLES = MARK_STYLES.filter((style) => style !== 'none');

const VARIANTS: readonly Variant[] = STYLES.flatMap((style) =>
  PALETTES.flatMap((palette) => MARK_GROUPS.map((group) => ({ style, palette, group }))),
).filter(({ style, palette }) => style === 'background' || palette !== 'standard');

const rule = (variant: Variant, lines: readonly string[]): string =>
  `  ::highlight(${markName(variant.group, variant.palette, variant.style)}) {\n${lines.map((line) => `    ${line};\n`).join('')}  }\n`;

/** `palettes` by name; the text of a style sheet. */
export function markVariants(palettes: Readonly<Record<Palette, Colors>>): string {
  const colored = VARIANTS.map((variant) => {
    const [line, px] = LINES[variant.group];
    const color = palettes[variant.palette][variant.group];
    const tinted = variant.style === 'background';
    return rule(variant, [
      `text-decoration: underline ${tinted ? TINTED_PX : px}px ${line} ${color}`,
      'text-underline-offset: 3px',
      ...(tinted ? [`background-color: ${translucent(color)}`] : []),
    ]);
  });
  // On paper there is nothing to hover; in forced colors the browser has its own for lines and grounds.
  return `/* Written by \`npm run marks\`, from palettes.json and highlights.css. */\n@media screen {\n${colored.join('\n')}}\n`;
}

function translucent(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(' ')} / ${TINT_ALPHA})`;
}

/** The colors highlights.css gives the standard marks. */
export function standardColors(highlightsCss: string): Colors {
  const color = (group: MarkGroup) =>
    highlightsCss.match(
      new RegExp(`::highlight\\(sidelight-${group}\\) \\{[^}]*decoration-color: (#[0-9a-f]{6})`),
    )?.[1];
  return Object.fromEntries(MARK_GROUPS.map((group) => [group, color(group) ?? ''])) as Record<MarkGroup, string>;
}
