/** One language's names of every country, from CLDR, the tables and the language's rules. */
import type { CountryNames, NamesFile } from '../../core/countries/names.ts';
import { FORM_FIELDS } from '../../core/countries/names.ts';
import { languageNames, territoryNames } from './cldr.ts';
import { type Language, LOCALES } from './languages.ts';
import type { Rules } from './rules/rules.ts';
import { type Row, type Table, valuesOf } from './table.ts';

type Field = (typeof FORM_FIELDS)[number];

export interface Sources {
  readonly language: Language;
  readonly table: Table;
  readonly rules: Rules;
  readonly codes: readonly string[];
  /** Names of a country's capital, and of the city its government sits in. */
  readonly capital: (code: string) => readonly string[];
  readonly seat: (code: string) => readonly string[];
}

/** Throws where the table is at odds with itself, or where two countries share a form the table does not declare. */
export function buildNames(sources: Sources): NamesFile {
  const { language, table, codes } = sources;
  const countries: Record<string, CountryNames> = {};
  const inflections = new Map<string, readonly string[]>();
  for (const code of codes) countries[code] = buildCountry(sources, code, inflections);
  dropForeignNames(countries);
  const shared = sharedForms(countries);
  const lemmas = table.directives.get('shared') ?? [];
  const declared = new Set(lemmas.flatMap((lemma) => [lemma, ...(inflections.get(lemma) ?? [])]));
  const problems = [
    ...Object.entries(shared)
      .filter(([text]) => !declared.has(text))
      .map(([text, owners]) => `'${text}' is shared by ${owners.join(', ')}, but not declared`),
    ...lemmas.filter((text) => !shared[text]).map((text) => `'${text}' is declared as shared, but is not`),
    ...codes.flatMap((code) => strayAmbiguities(code, countries[code])),
  ];
  if (problems.length > 0) throw new Error(`${language}:\n${problems.join('\n')}`);
  return { language, shared, countries };
}

/** Parenthesised explanations and dashes are CLDR's way to tell namesakes apart in lists; no text writes them. */
const LISTED = / \((?!Keeling)|\[| [-–] |, RAE|, ОАР|[（(].*[）)]/;
/** Soft hyphens in display names are for line breaks. */
const clean = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/[’ʼ]/g, "'").normalize('NFC').trim();

export function displayName(language: Language, row: Row | undefined, code: string): string {
  const own = valuesOf(row, 'display')[0];
  const cldr = territoryNames(LOCALES[language][0] ?? language, code)[0];
  const name = own ?? (cldr === undefined ? undefined : clean(cldr));
  if (name === undefined) throw new Error(`${language}: ${code} has no name`);
  if (LISTED.test(name)) throw new Error(`${language}: ${code}: '${name}' needs a display name in the table`);
  return name;
}

function buildCountry(sources: Sources, code: string, inflections: Map<string, readonly string[]>): CountryNames {
  const { language, table, rules } = sources;
  const row = table.rows.get(code);
  const plain = (name: string): string => rules.plain?.(name) ?? name;
  const marked = displayName(language, row, code);
  const display = plain(marked);
  const values = (field: string): string[] =>
    valuesOf(row, field).map((value) => clean(value.replaceAll('*', display)));
  const names = listedNames(language, code, marked, values, plain);
  const capitals = sources
    .capital(code)
    .map(clean)
    .filter((name) => !/[([]/.test(name));
  const inflect = (lemmas: readonly string[], how?: (lemma: string) => readonly string[]): string[] =>
    lemmas.flatMap((lemma) => {
      const forms = (how?.(lemma) ?? [lemma]).map(clean);
      inflections.set(plain(lemma), [...(inflections.get(plain(lemma)) ?? []), ...forms]);
      return forms;
    });
  const asName = (name: string): readonly string[] => rules.names?.(name, row) ?? [name];
  const asCity = (name: string): readonly string[] => rules.names?.(name, undefined) ?? [name];
  const forms = oneKindEach({
    name: [...names.map(plain), ...inflect(names, asName), ...values('forms')],
    'long-name': inflect(values('long'), rules.longNames && ((name) => rules.longNames?.(name, row) ?? [name])),
    abbreviation: values('abbr'),
    'former-name': inflect(values('former'), asName),
    adjective: inflect(values('adj'), rules.adjectives),
    demonym: row ? inflect(rules.nouns(row), rules.noun) : [],
    capital: inflect(capitals, asCity),
    seat: [...inflect(sources.seat(code).map(clean), asCity), ...values('seat')],
  });
  const ambiguous = ambiguities(sources, display, values('amb'), forms, inflections);
  return { ...forms, ...(Object.keys(ambiguous).length > 0 ? { ambiguous } : {}) };
}

/** The display name, CLDR's other names and the table's, without those the table files elsewhere or drops. */
function listedNames(
  language: Language,
  code: string,
  display: string,
  values: (field: string) => string[],
  plain: (name: string) => string,
): string[] {
  const own = values('name');
  const aside = new Set([...['drop', 'former', 'long', 'abbr'].flatMap(values), display, ...own].map(plain));
  const listed = LOCALES[language]
    .flatMap((locale) => territoryNames(locale, code))
    .map(clean)
    .filter((name) => !(aside.has(name) || LISTED.test(name)));
  return [...new Set([display, ...listed, ...own])];
}

/** Every form once, under the first kind that has it. */
function oneKindEach(raw: Readonly<Record<Field, readonly string[]>>): CountryNames {
  const seen = new Set<string>();
  const forms: Partial<Record<Field, string[]>> = {};
  for (const field of FORM_FIELDS) {
    const fresh = [...new Set(raw[field])].filter((text) => !seen.has(text));
    for (const text of fresh) seen.add(text);
    if (fresh.length > 0) forms[field] = fresh;
  }
  const { name = [], ...rest } = forms;
  return { name, ...rest };
}

/**
 * Forms by what else they may be. 'Chad: given-name surname' speaks of a form and what is inflected from it, a value
 * without a colon of the display name; names of languages find themselves, as they stand.
 */
function ambiguities(
  { language, rules }: Sources,
  display: string,
  values: readonly string[],
  forms: CountryNames,
  inflections: ReadonlyMap<string, readonly string[]>,
): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  const add = (tag: string, texts: readonly string[]): void => {
    result[tag] = [...new Set([...(result[tag] ?? []), ...texts])];
  };
  for (const value of values) {
    const colon = value.lastIndexOf(':');
    const named = colon < 0 ? display : value.slice(0, colon).trim();
    const form = rules.plain?.(named) ?? named;
    const tags = value
      .slice(colon + 1)
      .trim()
      .split(' ');
    for (const tag of tags) add(tag, [form, ...(inflections.get(form) ?? [])]);
  }
  const languages = languageNames(LOCALES[language][0] ?? language);
  const called = [...(forms.adjective ?? []), ...(forms.demonym ?? [])];
  const asLanguage = called.filter((form) => languages.has(form.toLocaleLowerCase(language)));
  if (asLanguage.length > 0) add('language', asLanguage);
  return result;
}

function strayAmbiguities(code: string, names: CountryNames | undefined): string[] {
  const all = new Set(FORM_FIELDS.flatMap((field) => names?.[field] ?? []));
  return Object.values(names?.ambiguous ?? {})
    .flat()
    .filter((text) => !all.has(text))
    .map((text) => `'${text}' is said to be ambiguous, but ${code} has no such form`);
}

/** A capital that is written like another country's name (盧安達, Luanda and Rwanda) is left to the country. */
function dropForeignNames(countries: Record<string, CountryNames>): void {
  const names = new Map(Object.entries(countries).flatMap(([code, forms]) => forms.name.map((name) => [name, code])));
  for (const [code, forms] of Object.entries(countries))
    for (const field of ['capital', 'seat'] as const) {
      const kept = forms[field]?.filter((text) => (names.get(text) ?? code) === code);
      if (kept) countries[code] = { ...countries[code], name: forms.name, [field]: kept.length > 0 ? kept : undefined };
    }
}

/** Forms that stand for more than one country, each with their codes. Capitals and seats are left to their kind. */
function sharedForms(countries: Readonly<Record<string, CountryNames>>): Record<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [code, forms] of Object.entries(countries))
    for (const text of new Set(FORM_FIELDS.flatMap((field) => forms[field] ?? [])))
      owners.set(text, [...(owners.get(text) ?? []), code]);
  return Object.fromEntries([...owners].filter(([, codes]) => codes.length > 1));
}
