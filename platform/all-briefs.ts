/** The briefs that ship, whole, for the extension's own pages; checked when the extension was built. */
import type { Brief } from '../core/brief/schema.ts';

export const allBriefs: readonly Brief[] = Object.values(
  import.meta.glob<Brief>('../assets/briefs/*.json', { eager: true, import: 'default' }),
);
