/** All settings as a file, and back. What is no backup of ours is refused, and why is said. */
import { isRecord } from '../data/is-record.ts';
import { hostFrom, siteFrom } from '../sites/added-sites.ts';
import { versionOf } from './migrations.ts';
import { SETTINGS_VERSION, type Settings } from './settings.ts';
import { readStored } from './stored.ts';

/** Says that a file is ours. */
const KIND = 'sidelight-settings';

/** Characters: a little more than all three lists come to when each is full of the longest entries. */
export const MAX_BACKUP_CHARS = 4_500_000;

/** Characters that look like others or like nothing, or turn the direction of text: no host name or id has them. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** `saved` is an ISO date, for people. */
export function backupOf(settings: Settings, saved: string): string {
  return `${JSON.stringify({ kind: KIND, saved, settings }, null, 2)}\n`;
}

export type Refusal = 'too-large' | 'not-json' | 'not-ours';

export type Backup =
  | { ok: true; settings: Settings /** Later versions may mean more than could be read. */; newer: boolean }
  | { ok: false; refused: Refusal };

export function readBackup(text: string): Backup {
  if (text.length > MAX_BACKUP_CHARS) return { ok: false, refused: 'too-large' };
  const value = parse(text);
  if (value === undefined) return { ok: false, refused: 'not-json' };
  if (!isRecord(value) || value.kind !== KIND || !isRecord(value.settings)) return { ok: false, refused: 'not-ours' };
  // Without a version it is not what `backupOf` writes.
  if (value.settings.version === undefined) return { ok: false, refused: 'not-ours' };
  const { settings } = readStored(value.settings);
  return { ok: true, settings: withoutDeceit(settings), newer: versionOf(value.settings) > SETTINGS_VERSION };
}

/** The lists are the only free text among settings: ids are shown, and sites become match patterns. */
function withoutDeceit(settings: Settings): Settings {
  return {
    ...settings,
    hidden: settings.hidden.filter((entry) => !DECEIVING.test(entry)),
    disabledSites: settings.disabledSites.filter((entry) => hostFrom(entry) === entry),
    addedSites: settings.addedSites.filter((entry) => siteFrom(entry) === entry),
  };
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    // Editors may put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
