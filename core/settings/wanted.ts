/** Which mentions the reader wants to see. */
import type { Mention } from '../detector/mention.ts';
import type { Settings } from './settings.ts';

type Kinds = Pick<Settings, 'countries' | 'leaders' | 'experts' | 'institutions' | 'demonyms' | 'capitals' | 'hidden'>;

/** `isExpert` tells the experts among people from all others, by entity id. */
export function isWanted(mention: Mention, settings: Kinds, isExpert: (entity: string) => boolean): boolean {
  if (settings.hidden.includes(mention.entity)) return false;
  if (mention.kind === 'organization') return settings.institutions;
  if (mention.kind === 'person') return isExpert(mention.entity) ? settings.experts : settings.leaders;
  if (!settings.countries) return false;
  if (mention.form === 'demonym') return settings.demonyms;
  // The seat ('the Kremlin') is a capital's closer kin: both name a government by its place.
  if (mention.form === 'capital' || mention.form === 'seat') return settings.capitals;
  return true;
}
