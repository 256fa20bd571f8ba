/** Whatever stands in a field of a backup, what comes out are settings. */
import { describe, expect, it } from 'vitest';
import { backupOf, readBackup } from '../../../core/settings/backup.ts';
import { SETTINGS_VERSION, type Settings } from '../../../core/settings/settings.ts';
import { readStored } from '../../../core/settings/stored.ts';
import { siteFrom } from '../../../core/sites/added-sites.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile/strings.ts';

const DEFAULTS = readStored({ version: SETTINGS_VERSION }).settings;
const FIELDS = Object.keys(DEFAULTS) as (keyof Settings)[];
const all = HOSTILE_STRINGS.map((text) => [JSON.stringify(text.slice(0, 40)), text]);

const backup = (settings: object): string =>
  JSON.stringify({ kind: 'sidelight-settings', saved: '2030-01-01', settings });

/** The settings are what they would be without the field, but for lists, which hold nothing deceiving. */
function expectSound(settings: Settings): void {
  for (const field of FIELDS) expect(typeof settings[field]).toBe(typeof DEFAULTS[field]);
  for (const site of [...settings.disabledSites, ...settings.addedSites]) expect(siteFrom(site)).toBe(site);
  for (const entry of settings.hidden) expect(entry).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(readBackup(backupOf(settings, '2030-01-01'))).toEqual({ ok: true, settings, newer: false });
}

describe('a hostile string in a backup', () => {
  it.each(all)('as a field, in a list, as a key: %s', (_, text) => {
    for (const field of FIELDS) {
      if (field === 'version') continue;
      for (const value of [text, [text], { [text]: text }]) {
        const read = readBackup(backup({ ...DEFAULTS, [field]: value, [text]: text }));
        if (!read.ok) throw new Error(`${field}: ${read.refused}`);
        expectSound(read.settings);
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(all)('as the file, its kind, its version: %s', (_, text) => {
    expect(readBackup(text).ok).toBe(false);
    expect(readBackup(JSON.stringify({ kind: text, saved: text, settings: DEFAULTS })).ok).toBe(false);
    const read = readBackup(backup({ ...DEFAULTS, version: text }));
    if (read.ok) expectSound(read.settings);
  });
});
