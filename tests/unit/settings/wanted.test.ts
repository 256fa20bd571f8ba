import { expect, it } from 'vitest';
import type { Mention } from '../../../core/detector/mention.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { isWanted } from '../../../core/settings/wanted.ts';

const mention = (entity: string, kind: Mention['kind'], form: Mention['form'] = 'name'): Mention => ({
  start: 0,
  end: 1,
  text: 'x',
  entity,
  kind,
  form,
});

const MENTIONS = {
  country: mention('land', 'country'),
  demonym: mention('land', 'country', 'demonym'),
  capital: mention('land', 'country', 'capital'),
  seat: mention('land', 'country', 'seat'),
  leader: mention('head', 'person'),
  expert: mention('scholar', 'person', 'surname'),
  institution: mention('bank', 'organization'),
};
const ALL = Object.keys(MENTIONS);

const wanted = (settings: Partial<Settings>): string[] =>
  Object.entries(MENTIONS)
    .filter(([, one]) => isWanted(one, { ...DEFAULT_SETTINGS, ...settings }, (id) => id === 'scholar'))
    .map(([name]) => name);

const without = (...names: string[]): string[] => ALL.filter((name) => !names.includes(name));

it('wants every kind by default', () => {
  expect(wanted({})).toEqual(ALL);
});

it.each([
  [{ countries: false }, ['country', 'demonym', 'capital', 'seat']],
  [{ demonyms: false }, ['demonym']],
  [{ capitals: false }, ['capital', 'seat']],
  [{ leaders: false }, ['leader']],
  [{ experts: false }, ['expert']],
  [{ institutions: false }, ['institution']],
  [{ hidden: ['land', 'bank'] }, ['country', 'demonym', 'capital', 'seat', 'institution']],
])('with %j leaves out %j', (settings, names) => {
  expect(wanted(settings)).toEqual(without(...names));
});
