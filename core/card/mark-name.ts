/** The CSS highlight a mark is painted by: one a group, palette and style, since highlights take no variables. */
import type { MARK_STYLES, PALETTES, Settings } from '../settings/settings.ts';
import type { MarkGroup } from './mark-group.ts';

export type Palette = (typeof PALETTES)[number];
export type MarkStyle = Exclude<(typeof MARK_STYLES)[number], 'none'>;

/** True where the rules of assets/styles/highlights.css do not say how marks look. */
export const isVariant = ({ palette, markStyle }: Pick<Settings, 'palette' | 'markStyle'>): boolean =>
  markStyle === 'background' || (markStyle !== 'none' && palette !== 'standard');

/** 'sidelight-for', 'sidelight-for-mono', 'sidelight-for-mono-tint': the names of assets/styles. */
export function markName(group: MarkGroup, palette: Palette, style: MarkStyle): string {
  const color = palette === 'standard' ? '' : `-${palette}`;
  return `sidelight-${group}${color}${style === 'background' ? '-tint' : ''}`;
}
