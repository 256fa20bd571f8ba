import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf, MAX_BACKUP_CHARS, readBackup } from '../../../core/settings/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { isPublicSuffix } from '../../../core/sites/public-suffix.ts';
import { anySettings } from './any-settings.ts';

const file = (settings: unknown, kind = 'sidelight-settings') => JSON.stringify({ kind, settings });
const site = fc.domain().filter((domain) => !domain.startsWith('www.') && !isPublicSuffix(domain));
const sites = fc.uniqueArray(site, { maxLength: 5 });
const id = fc.stringMatching(/^[a-z]+(-[a-z]+)*$/);

/** Settings whose lists hold what the options put there. */
const soundSettings: fc.Arbitrary<Settings> = fc
  .tuple(anySettings, fc.uniqueArray(id, { maxLength: 5 }), sites, sites)
  .map(([settings, hidden, disabledSites, addedSites]) => ({ ...settings, hidden, disabledSites, addedSites }));

describe('a backup', () => {
  it('gives back any settings exactly', () => {
    fc.assert(
      fc.property(soundSettings, (settings) => {
        expect(readBackup(backupOf(settings, '2026-01-31'))).toEqual({ ok: true, settings, newer: false });
      }),
    );
  });

  it('is read after an editor put a byte order mark before it', () => {
    expect(readBackup(`\uFEFF${backupOf(DEFAULT_SETTINGS, '2026-01-31')}`).ok).toBe(true);
  });

  it('of an earlier version is brought up to date', () => {
    const read = readBackup(file({ version: 1, underline: 'all', theme: 'dark' }));
    expect(read).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, marked: 'all', theme: 'dark' }, newer: false });
  });

  it('of a later version is read as far as it is known, and said to be', () => {
    const read = readBackup(file({ version: 99, theme: 'dark', gaze: true }));
    expect(read).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, newer: true });
  });

  it('takes no site that is none, and no text that deceives', () => {
    const hostile = ['*', '*.com', 'a b', '<all_urls>', 'https://x.org', 'x.org/*', '../x', 'exam\u202Eple.org', ''];
    const read = readBackup(
      file({
        version: 2,
        addedSites: [...hostile, 'co.uk', 'example.org'],
        disabledSites: hostile,
        hidden: ['a\u202Eb', 'c'],
      }),
    );
    expect(read).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, addedSites: ['example.org'], hidden: ['c'] },
      newer: false,
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', backupOf(DEFAULT_SETTINGS, '').slice(0, 80), 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['a number', '7', 'not-ours'],
    ['bare settings', JSON.stringify(DEFAULT_SETTINGS), 'not-ours'],
    ['another kind', file(DEFAULT_SETTINGS, 'other-settings'), 'not-ours'],
    ['settings that are a list', file([]), 'not-ours'],
    ['settings without a version', file({ theme: 'dark' }), 'not-ours'],
    ['what is too large', ' '.repeat(MAX_BACKUP_CHARS + 1), 'too-large'],
  ])('%s', (_, text, refused) => {
    expect(readBackup(text)).toEqual({ ok: false, refused });
  });

  it('whatever it is, reading it never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => file(value)),
    );
    fc.assert(fc.property(text, (any) => typeof readBackup(any).ok === 'boolean'));
  });

  it('is not what three full lists come to', () => {
    const full = Array.from({ length: 5000 }, (_, i) => `${i}`.padStart(253, 'x'));
    const settings = { ...DEFAULT_SETTINGS, hidden: full, disabledSites: full, addedSites: full };
    expect(backupOf(settings, '2026-01-31').length).toBeLessThan(MAX_BACKUP_CHARS);
  });
});
