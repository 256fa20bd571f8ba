import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, hide, parseSettings, unhide } from '../../../core/settings/settings.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 0, 'text', [], [1], {}, { settings: 1 }])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every sound field beside a broken one', () => {
    const stored = { version: 1, underline: 'wavy', theme: 'dark', hidden: ['turkey'] };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', hidden: ['turkey'] });
  });

  it('marks only what the brief knows unless the reader asked for every country', () => {
    expect(DEFAULT_SETTINGS.allCountries).toBe(false);
    expect(parseSettings({ allCountries: true }).allCountries).toBe(true);
    expect(parseSettings({ allCountries: 'yes' }).allCountries).toBe(false);
  });

  it('drops fields it does not know', () => {
    expect(parseSettings({ colour: 'red' })).not.toHaveProperty('colour');
  });

  it('never throws and is idempotent, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = parseSettings(stored);
        expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});

describe('hide and unhide', () => {
  it('hides an entity once and brings it back', () => {
    const once = hide(DEFAULT_SETTINGS, 'turkey');
    expect(once.hidden).toEqual(['turkey']);
    expect(hide(once, 'turkey')).toBe(once);
    expect(unhide(once, 'turkey')).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves what it was given as it was', () => {
    hide(DEFAULT_SETTINGS, 'turkey');
    expect(DEFAULT_SETTINGS.hidden).toEqual([]);
  });
});
