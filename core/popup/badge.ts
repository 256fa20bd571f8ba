/** What the toolbar's icon says of a tab. */

export interface ToolbarFace {
  /** '' for none. */
  badge: string;
  icon: 'on' | 'off';
  says: { type: 'nothing' } | { type: 'found'; count: number } | { type: 'off' } | { type: 'paused' };
}

/** A badge has room for three figures. */
const MOST = 999;

/** @param entities Found on the page; null where the reader switched us off there. */
export function tabFace(entities: number | null, showCount: boolean): ToolbarFace {
  if (entities === null) return { badge: '', icon: 'off', says: { type: 'off' } };
  if (entities === 0) return { badge: '', icon: 'on', says: { type: 'nothing' } };
  const badge = showCount ? String(Math.min(entities, MOST)) : '';
  return { badge, icon: 'on', says: { type: 'found', count: entities } };
}

/** Of all tabs that have no face of their own. */
export const everyFace = (paused: boolean): ToolbarFace =>
  paused ? { badge: '', icon: 'off', says: { type: 'paused' } } : { badge: '', icon: 'on', says: { type: 'nothing' } };
