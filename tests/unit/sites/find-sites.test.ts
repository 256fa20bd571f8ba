import { expect, it } from 'vitest';
import { findSites, siteLines } from '../../../core/sites/find-sites.ts';

const NAMES: Record<string, string> = { FR: 'France', DE: 'Deutschland', fr: 'Französisch', de: 'Deutsch' };
const lines = siteLines(
  [
    { domain: 'zeitung.example', name: 'Zeitung', country: 'DE', languages: ['de'] },
    { domain: 'echo.example', name: 'Écho', country: 'FR', languages: ['fr', 'de'] },
  ],
  (_, code) => NAMES[code] ?? code,
  'de',
);
const found = (query: string) => findSites(lines, query).map(({ name }) => name);

it('lists sites by name, with country and languages', () => {
  expect(lines.map(({ name, about }) => [name, about])).toEqual([
    ['Écho', 'France · Französisch, Deutsch'],
    ['Zeitung', 'Deutschland · Deutsch'],
  ]);
});

it.each([
  ['', ['Écho', 'Zeitung']],
  ['echo', ['Écho']],
  ['ÉCHO', ['Écho']],
  ['zeitung.ex', ['Zeitung']],
  ['franzosisch', ['Écho']],
  ['deutsch example', ['Écho', 'Zeitung']],
  ['deutsch france', ['Écho']],
  ['nothing', []],
])('finds by %j: %j', (query, names) => {
  expect(found(query)).toEqual(names);
});
