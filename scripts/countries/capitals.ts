/** Names of capitals and seats of government: CLDR's exemplar cities, and the table beside them. */
import { readFileSync } from 'node:fs';
import { supplemental } from './cldr.ts';
import type { Language } from './languages.ts';
import { parseTable, valuesOf } from './table.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const table = parseTable(read('tables/capitals.txt'), 'capitals.txt');
const exemplars: Record<string, Record<string, string[] | undefined> | undefined> = JSON.parse(
  read('tables/capitals.json'),
);

/** Languages in Latin script, which take the English spelling where the table gives none of their own. */
const TAKE_ENGLISH = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr']);

/**
 * States whose capital can stand for a government: UN members and these. A territory's capital is a fact for the card,
 * but no form: Hamilton and Kingston are hardly ever Bermuda's or Norfolk Island's.
 */
const STATES = new Set([...(supplemental('territoryContainment').UN?._contains ?? []), 'PS', 'TW', 'VA', 'XK']);

function capitalNames(code: string, language: Language): string[] {
  const row = table.rows.get(code);
  const own = valuesOf(row, language);
  const listed = exemplars[language]?.[code] ?? [];
  // CLDR spells some Ukrainian cities with ґ, as dictionaries do; newspapers write г.
  if (listed.length > 0 || own.length > 0)
    return [...listed.map((name) => name.replaceAll('ґ', 'г').replaceAll('Ґ', 'Г')), ...own];
  return TAKE_ENGLISH.has(language) ? [...valuesOf(row, 'en')] : [];
}

/** The city in English, and what is to be said about it; null where a territory has none. */
export function capitalFact(code: string): { name: string; note?: string } | null {
  const name = capitalNames(code, 'en')[0]?.replaceAll('’', "'");
  const note = valuesOf(table.rows.get(code), 'note').join('/');
  return name === undefined ? null : { name, ...(note ? { note } : {}) };
}

export function capitals(language: Language): {
  capital(code: string): string[];
  seat(code: string): readonly string[];
} {
  return {
    capital: (code) => (STATES.has(code) ? capitalNames(code, language) : []),
    seat: (code) => (TAKE_ENGLISH.has(language) ? valuesOf(table.rows.get(code), 'seat') : []),
  };
}
