/** From what lies in storage to settings. */
import { migrate, type StoredFields, versionOf } from './migrations.ts';
import { parseFields, SETTINGS_VERSION, type Settings } from './settings.ts';

/**
 * Why a stored value must be set aside before anything is written in its place: a later version of the extension wrote
 * it, and may mean more by it than can be read here; or it is nothing that settings have ever looked like.
 */
export type AsideReason = 'newer' | 'unreadable';

export interface StoredSettings {
  settings: Settings;
  aside: AsideReason | null;
}

/** Reads what was stored, whatever it is: never throws, keeps every field that is sound. */
export function readStored(stored: unknown): StoredSettings {
  if (stored === undefined || stored === null) return { settings: parseFields({}), aside: null };
  if (!isFields(stored)) return { settings: parseFields({}), aside: 'unreadable' };
  const newer = versionOf(stored) > SETTINGS_VERSION;
  return { settings: parseFields(migrate(stored)), aside: newer ? 'newer' : null };
}

export const parseSettings = (stored: unknown): Settings => readStored(stored).settings;

const isFields = (value: unknown): value is StoredFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
