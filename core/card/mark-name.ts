/** The CSS highlight a mark is painted by: one a group, palette and style, since highlights take no variables. */
import type { MARK_STYLES, PALETTES } from '../settings/settings.ts';
import type { MarkGroup } from './mark-group.ts';

export type Palette = (typeof PALETTES)[number];
export type MarkStyle = Exclude<(typeof MARK_STYLES)[number], 'none'>;

/** 'sidelight-for', 'sidelight-for-mono', 'sidelight-for-mono-tint': the names of assets/styles. */
export function markName(group: MarkGroup, palette: Palette, style: MarkStyle): string {
  const color = palette === 'standard' ? '' : `-${palette}`;
  return `sidelight-${group}${color}${style === 'background' ? '-tint' : ''}`;
}
