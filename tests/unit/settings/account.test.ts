import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ITEM_BYTES,
  planSync,
  readAccount,
  SHARED_NAMES,
  type Shared,
  TOTAL_BYTES,
} from '../../../core/settings/account.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../core/settings/settings.ts';
import { anySettings } from './any-settings.ts';

/** Items of an account as some device of today's version left them. */
const itemsOf = (settings: Settings): Record<string, unknown> => ({ ...planSync(settings, {}, undefined).push });
const sharedOf = (settings: Settings): Shared =>
  Object.fromEntries(SHARED_NAMES.map((name) => [name, settings[name]])) as Shared;

describe('what goes to the account', () => {
  it('is every setting of one value, and no list, permission or pause', () => {
    const stays = ['version', 'hidden', 'pausedEverywhere', 'disabledSites', 'addedSites', 'everySite', 'account'];
    expect([...SHARED_NAMES, ...stays].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    const keys = Object.keys(itemsOf({ ...DEFAULT_SETTINGS, hidden: ['x'], addedSites: ['example.org'] }));
    expect(keys.sort()).toEqual(SHARED_NAMES.map((name) => `settings@${SETTINGS_VERSION}/${name}`).sort());
  });

  it('is read back as it was, whatever it was', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readAccount(itemsOf(settings))).toEqual(sharedOf(settings));
      }),
    );
  });

  it('leaves out what an item cannot hold, and keeps it here over an older one', () => {
    const long = { ...DEFAULT_SETTINGS, theme: 'dark' as const, language: `de${'-abcdefgh'.repeat(ITEM_BYTES / 9)}` };
    const items = itemsOf({ ...DEFAULT_SETTINGS, language: 'fr' });
    const first = planSync(long, items, { version: 2, ...sharedOf({ ...DEFAULT_SETTINGS, language: 'fr' }) });
    expect(first).toMatchObject({ settings: long, push: { 'settings@2/theme': 'dark' }, tooLong: ['language'] });
    const second = planSync(first.settings, { ...items, ...first.push }, first.pushed);
    expect(second).toMatchObject({ settings: long, push: {}, tooLong: ['language'] });
  });
});

describe('the room of an account', () => {
  const KEY = `settings@${SETTINGS_VERSION}/language`;
  /** A language so long that its item takes `bytes`: the key, and the value in quotes. */
  const ofBytes = (bytes: number): Settings => ({
    ...DEFAULT_SETTINGS,
    language: 'd'.repeat(bytes - KEY.length - 2),
  });

  it('is used to the last byte of an item, and not beyond', () => {
    const fits = planSync(ofBytes(ITEM_BYTES), {}, undefined);
    expect(fits.tooLong).toEqual([]);
    expect(fits.push[KEY]).toHaveLength(ITEM_BYTES - KEY.length - 2);
    expect(planSync(ofBytes(ITEM_BYTES + 1), {}, undefined).tooLong).toEqual(['language']);
  });

  it('is more than all our settings can take together', () => {
    expect(SHARED_NAMES.length * ITEM_BYTES).toBeGreaterThan(TOTAL_BYTES);
    const all = Object.entries(planSync(ofBytes(ITEM_BYTES), {}, undefined).push);
    const bytes = all.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
    expect(bytes).toBeLessThan(TOTAL_BYTES);
  });
});

describe('what is in the account', () => {
  it('is of the latest version that is known, with nothing of those before it', () => {
    const items = { 'settings@1/underline': 'all', 'settings@1/theme': 'dark', 'settings@2/theme': 'light' };
    expect(readAccount(items)).toEqual({ theme: 'light' });
    expect(readAccount({ 'settings@1/underline': 'all' })).toEqual({ marked: 'all' });
    expect(readAccount({ 'settings@99/theme': 'dark' })).toEqual({});
    expect(readAccount({ theme: 'dark', 'settings@2/': 'dark', 'settings@02/theme': 'dark' })).toEqual({});
  });

  it('is taken field by field: what is broken, missing or of a later version changes nothing here', () => {
    const here = { ...DEFAULT_SETTINGS, palette: 'mono' as const, openDelay: 400 };
    const items = {
      'settings@2/theme': 'dark',
      'settings@2/palette': 'ultraviolet',
      'settings@2/openDelay': 1e9,
      'settings@3/markStyle': 'background',
      'settings@2/hidden': ['turkey'],
      'settings@2/account': true,
      'settings@x/voices': false,
      other: 1,
    };
    expect(planSync(here, items, undefined).settings).toEqual({ ...here, theme: 'dark' });
  });

  it('of an earlier version is brought up to date, and written anew', () => {
    const plan = planSync(DEFAULT_SETTINGS, { 'settings@1/underline': 'all', 'settings@1/theme': 'dark' }, undefined);
    expect(plan.settings).toEqual({ ...DEFAULT_SETTINGS, marked: 'all', theme: 'dark' });
    expect(plan.push).toMatchObject({ 'settings@2/marked': 'all', 'settings@2/theme': 'dark' });
  });

  it('never throws or leaves settings unsound, whatever it is', () => {
    const key = fc.tuple(fc.nat(4), fc.constantFrom(...SHARED_NAMES, 'underline', 'version', '__proto__', 'hidden'));
    const items = fc.dictionary(
      key.map(([version, name]) => `settings@${version}/${name}`),
      fc.jsonValue(),
    );
    const bases = fc.option(fc.dictionary(fc.constantFrom(...SHARED_NAMES, 'version'), fc.jsonValue()), {
      nil: undefined,
    });
    fc.assert(
      fc.property(anySettings, items, bases, (settings, account, base) => {
        const plan = planSync(settings, account, base);
        const again = planSync(plan.settings, { ...account, ...plan.push }, plan.pushed);
        expect(again.settings).toBe(plan.settings);
        expect(again.push).toEqual({});
      }),
    );
  });
});

describe('two devices', () => {
  it('that changed different settings both get their way, one by one and in any order', () => {
    fc.assert(
      fc.property(anySettings, anySettings, fc.func(fc.boolean()), (before, other, isMine) => {
        const base = { version: SETTINGS_VERSION, ...sharedOf(before) };
        const changed = (mine: boolean): Settings => ({
          ...before,
          ...Object.fromEntries(
            SHARED_NAMES.filter((name) => isMine(name) === mine).map((name) => [name, other[name]]),
          ),
        });
        const [mine, theirs] = [changed(true), changed(false)];
        const items = { ...itemsOf(before), ...planSync(theirs, itemsOf(before), base).push };
        const merged = planSync(mine, items, base).settings;
        expect(sharedOf(merged)).toEqual(sharedOf(other));
        expect(merged).toEqual({ ...mine, ...sharedOf(merged) });
      }),
    );
  });

  it('that changed the same one: what was not sent yet counts, then everybody has it', () => {
    const base = { version: 2, ...sharedOf(DEFAULT_SETTINGS) };
    const here = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
    const there = { ...DEFAULT_SETTINGS, theme: 'light' as const };
    const plan = planSync(here, itemsOf(there), base);
    expect(plan.settings).toBe(here);
    expect(planSync(there, { ...itemsOf(there), ...plan.push }, { ...base, theme: 'light' }).settings.theme).toBe(
      'dark',
    );
  });

  it('the first time, what was chosen counts over defaults, and the account where both chose', () => {
    const here = { ...DEFAULT_SETTINGS, theme: 'dark' as const, palette: 'mono' as const, badge: false };
    const there = { ...DEFAULT_SETTINGS, theme: 'light' as const, voices: false };
    const { settings } = planSync(here, itemsOf(there), undefined);
    expect(settings).toEqual({ ...here, theme: 'light', voices: false });
  });
});
