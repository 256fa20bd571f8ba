import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, type StoredFields, versionOf } from '../../../core/settings/migrations.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../core/settings/settings.ts';
import { parseSettings } from '../../../core/settings/stored.ts';

/** Settings as each version stored them, and what they mean today. A new version adds its own. */
const EXAMPLES: readonly { stored: StoredFields; today: Partial<Settings> }[] = [
  {
    stored: { version: 1, underline: 'all', theme: 'dark', allCountries: true, hidden: ['turkey'] },
    today: { marked: 'all', theme: 'dark', allCountries: true, hidden: ['turkey'] },
  },
  {
    stored: { version: 2, marked: 'all', markStyle: 'background', openOn: 'click', hidden: ['turkey'] },
    today: { marked: 'all', markStyle: 'background', openOn: 'click', hidden: ['turkey'] },
  },
];

it('has a step between any two versions, and an example of each', () => {
  expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  expect(EXAMPLES.map(({ stored }) => stored.version)).toEqual(
    Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1),
  );
});

it.each([
  [{ version: 2 }, 2],
  [{ version: 99 }, 99],
  [{}, 1],
  [{ version: 0 }, 1],
  [{ version: -3 }, 1],
  [{ version: 1.5 }, 1],
  [{ version: '2' }, 1],
  [{ version: Number.POSITIVE_INFINITY }, 1],
])('%j are of version %i', (fields, version) => expect(versionOf(fields)).toBe(version));

it('says nothing of a setting that version 1 did not have', () => {
  expect('marked' in migrate({ version: 1 })).toBe(false);
});

it.each(EXAMPLES)('reads settings of version $stored.version', ({ stored, today }) => {
  expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...today });
});

describe('from version 1', () => {
  it('keeps names unmarked that were not underlined', () => {
    expect(parseSettings({ version: 1, underline: 'none' })).toEqual({ ...DEFAULT_SETTINGS, markStyle: 'none' });
  });

  it('takes what carries no version for the first', () => {
    expect(parseSettings({ underline: 'all' }).marked).toBe('all');
  });
});

const anyFields = fc.dictionary(fc.constantFrom('underline', 'marked', 'markStyle', 'hidden'), fc.jsonValue());
const anyVersion = fc.oneof(fc.integer({ min: -2, max: SETTINGS_VERSION + 3 }), fc.constantFrom(undefined, null, '1'));

describe('migrate', () => {
  it('does nothing the second time', () => {
    fc.assert(
      fc.property(anyFields, anyVersion, (fields, version) => {
        const once = migrate({ ...fields, version });
        expect(migrate(once)).toEqual(once);
      }),
    );
  });

  it('ends at the version of today, and leaves later ones as they are', () => {
    fc.assert(
      fc.property(anyFields, anyVersion, (fields, version) => {
        const stored = { ...fields, version };
        const later = versionOf(stored) > SETTINGS_VERSION;
        if (later) expect(migrate(stored)).toBe(stored);
        else expect(versionOf(migrate(stored))).toBe(SETTINGS_VERSION);
      }),
    );
  });
});
