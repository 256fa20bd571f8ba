/**
 * Declension shared by Polish, Russian and Ukrainian. Names in the tables may carry marks, which no text shows:
 * `{Kości Słoniowej}` stays as it is, `Saudyjska^` is an adjective, `Niemcy~Niemiec,Niemcom,Niemcy,Niemcami,Niemczech`
 * gives genitive, dative, accusative, instrumental and locative in full.
 */
import type { Row } from '../table.ts';
import { valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Nominative, genitive, dative, accusative, instrumental, locative; variants of one case are parted by '|'. */
export type Cases = readonly [string, string, string, string, string, string];

export interface Declension {
  /** A noun, by its ending; the same form six times where it has no other. Cities may differ from countries. */
  noun(word: string, isCity: boolean): Cases;
  /** An adjective in the singular or plural, by its ending. */
  adjective(word: string): Cases;
  /** True for words that only adjectives can be, given the ending, in a name of several words. */
  looksAdjective(word: string): boolean;
  /** Every form of a lower-case adjective of nationality, from its masculine. */
  adjectiveForms(word: string): readonly string[];
  /** Every form of a noun for a person. */
  person(word: string): readonly string[];
}

const TOKEN = /\{[^}]*\}|[^\s{}]+~\S+|[^\s{}~]+\^?|\s+/g;

/** `{Sri Lanka}~Sri Lanki,…`: a name whose cases are all given. */
const LISTED = /^\{([^}]*)\}~(.*)$/;

/** The name without its marks, and of a person's 'Azer|Azerowie' the singular. */
export function plain(marked: string): string {
  const listed = LISTED.exec(marked)?.[1];
  return listed ?? marked.replaceAll(/[{}^]|~\S+|\|.*/g, '');
}

const same = (word: string): Cases => [word, word, word, word, word, word];

function declineWord(token: string, single: boolean, isCity: boolean, declension: Declension): Cases {
  const [word = '', listed] = token.split('~');
  if (listed !== undefined) {
    const [genitive = word, dative = word, accusative = word, instrumental = word, locative = word] = listed.split(',');
    return [word, genitive, dative, accusative, instrumental, locative];
  }
  if (/^[\s{\p{Ll}\d—–-]/u.test(word)) return same(word.replaceAll(/[{}]/g, ''));
  if (word.endsWith('^')) return declension.adjective(word.slice(0, -1));
  if (!single && declension.looksAdjective(word)) return declension.adjective(word);
  return declension.noun(word, isCity);
}

/** The cases of a marked name, the nominative first, without repetition. */
export function decline(marked: string, declension: Declension, isCity = false): string[] {
  const listed = LISTED.exec(marked);
  if (listed) return [...new Set([listed[1] ?? marked, ...(listed[2] ?? '').split(',')])];
  const tokens = marked.match(TOKEN) ?? [];
  const single = tokens.filter((token) => token.trim()).length === 1;
  const words = tokens.map((token) => declineWord(token, single, isCity, declension).map((form) => form.split('|')));
  const forms = [0, 1, 2, 3, 4, 5].flatMap((index) =>
    words.reduce<string[]>(
      (heads, cases) => heads.flatMap((head) => (cases[index] ?? []).map((form) => head + form)),
      [''],
    ),
  );
  return [...new Set(forms)];
}

/** Rules from a declension and the table's list of marked names (`@as`), which CLDR's own names are looked up in. */
export function slavicRules(declension: Declension, marked: readonly string[]): Rules {
  const marks = new Map(marked.map((name) => [plain(name), name]));
  const names = (name: string, row?: Row): string[] => decline(marks.get(name) ?? name, declension, row === undefined);
  return {
    plain,
    names,
    longNames: names,
    adjectives: (value) => (value.startsWith('!') ? [value.slice(1)] : declension.adjectiveForms(value)),
    nouns: (row: Row) => valuesOf(row, 'n'),
    noun: (value) => (value.startsWith('!') ? [value.slice(1)] : declension.person(value)),
  };
}
