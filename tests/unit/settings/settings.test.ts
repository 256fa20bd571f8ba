import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSE_DELAY, DEFAULT_SETTINGS, OPEN_DELAY, SETTING_NAMES } from '../../../core/settings/settings.ts';
import { parseSettings, readStored } from '../../../core/settings/stored.ts';
import { anySettings } from './any-settings.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 0, 'text', [], [1], {}, { settings: 1 }])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every sound field beside a broken one', () => {
    const stored = { version: 2, marked: 'wavy', theme: 'dark', hidden: ['turkey', 7, 'turkey'], openDelay: '9' };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', hidden: ['turkey'] });
  });

  it('keeps no empty and no endless entry of a list, and no endless list', () => {
    const longest = 'x'.repeat(253);
    expect(parseSettings({ hidden: ['', longest, `${longest}x`, 'turkey'] }).hidden).toEqual([longest, 'turkey']);
    const many = Array.from({ length: 6000 }, (_, i) => `site${i}.example`);
    expect(parseSettings({ addedSites: many }).addedSites).toEqual(many.slice(0, 5000));
  });

  it('falls back field by field, each alone', () => {
    const other = fc.sample(anySettings, { seed: 1, numRuns: 1 })[0];
    for (const name of SETTING_NAMES) {
      expect(parseSettings({ ...other, [name]: {} })).toEqual({ ...other, [name]: DEFAULT_SETTINGS[name] });
    }
  });

  it.each([
    [-5, OPEN_DELAY.min],
    [1e9, OPEN_DELAY.max],
    [149.6, 150],
    ['150', DEFAULT_SETTINGS.openDelay],
    [null, DEFAULT_SETTINGS.openDelay],
  ])('keeps the delay of %j ms within its limits: %d', (openDelay, expected) => {
    expect(parseSettings({ version: 2, openDelay }).openDelay).toBe(expected);
  });

  it('leaves a hand time to reach the card', () => {
    expect(parseSettings({ version: 2, closeDelay: 0 }).closeDelay).toBe(CLOSE_DELAY.min);
  });

  it('takes any language tag, and nothing else, for the language', () => {
    const languageOf = (language: unknown) => parseSettings({ version: 2, language }).language;
    expect(['de', 'pt-BR', 'zh-Hans-CN'].map(languageOf)).toEqual(['de', 'pt-BR', 'zh-Hans-CN']);
    expect(['', 'deutsch!', '../de', 5].map(languageOf)).toEqual(['auto', 'auto', 'auto', 'auto']);
  });

  it('drops fields it does not know', () => {
    expect(parseSettings({ version: 2, colour: 'red' })).not.toHaveProperty('colour');
  });

  it('gives settings for whatever was stored, and the same when they are stored and read again', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = parseSettings(stored);
        expect(Object.keys(once)).toEqual(SETTING_NAMES);
        expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  it('gives settings for fields of its own names with any values', () => {
    const fields = fc.dictionary(fc.constantFrom(...SETTING_NAMES, 'underline'), fc.jsonValue());
    fc.assert(
      fc.property(fields, (stored) => {
        const once = parseSettings(stored);
        expect(Object.keys(once)).toEqual(SETTING_NAMES);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });

  it('reads back exactly what it once gave', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readStored(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, aside: null });
      }),
    );
  });
});

describe('what must be set aside before it is overwritten', () => {
  it('are settings of a later version, of which the rest is read as well as it can be', () => {
    const stored = { version: 99, theme: 'dark', palette: 'ultraviolet', hover: { on: 'gaze' } };
    expect(readStored(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, aside: 'newer' });
  });

  it.each(['text', 7, [], true])('is what no settings have ever looked like: %j', (stored) => {
    expect(readStored(stored)).toEqual({ settings: DEFAULT_SETTINGS, aside: 'unreadable' });
  });

  it.each([undefined, null, {}, { version: 1 }, { version: 'two' }])('is not %j', (stored) => {
    expect(readStored(stored).aside).toBeNull();
  });
});
