/** Builds assets/countries/ from CLDR and the tables: `node scripts/countries/build.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { EmbedsFile } from '../../core/countries/embeds.ts';
import type { FactsFile } from '../../core/countries/facts.ts';
import { FORM_FIELDS, type NamesFile } from '../../core/countries/names.ts';
import { capitals } from './capitals.ts';
import { countryCodes } from './cldr.ts';
import { buildEmbeds } from './embeds.ts';
import { buildFacts } from './facts.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { buildNames } from './names.ts';
import { rulesOf } from './rules/index.ts';
import { parseTable } from './table.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Names and phrases of a language. Throws with every fault found in its tables. */
export function buildLanguage(language: Language): { names: NamesFile; embeds: EmbedsFile } {
  const table = parseTable(read(`tables/${language}.txt`), `${language}.txt`);
  const rules = rulesOf(language, table.directives);
  const names = buildNames({ language, table, rules, codes: countryCodes(), ...capitals(language) });
  const forms = new Set(
    Object.values(names.countries).flatMap((country) => FORM_FIELDS.flatMap((field) => country[field] ?? [])),
  );
  const capitalForms = new Set(Object.values(names.countries).flatMap((country) => country.capital ?? []));
  const isCountry = (text: string): boolean => forms.has(text) && !capitalForms.has(text);
  return { names, embeds: buildEmbeds(language, read(`tables/embeds.${language}.txt`), rules, isCountry) };
}

/** One line an entry, so that a change shows as the line it is. */
const entries = (record: Readonly<Record<string, unknown>>): string =>
  Object.entries(record)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');

export const writeNames = ({ language, shared, countries }: NamesFile): string =>
  `{\n  "language": "${language}",\n  "shared": ${JSON.stringify(shared)},\n  "countries": {\n${entries(countries)}\n  }\n}\n`;

export const writeEmbeds = ({ language, phrases }: EmbedsFile): string =>
  `{\n  "language": "${language}",\n  "phrases": {\n${entries(phrases)}\n  }\n}\n`;

export const writeFacts = ({ source, edition, countries }: FactsFile): string =>
  `{\n  "source": "${source}",\n  "edition": ${edition},\n  "countries": {\n${entries(countries)}\n  }\n}\n`;

/** Text of every file under assets/countries/, by its name. */
export function buildAll(): Map<string, string> {
  const files = new Map([['facts.json', writeFacts(buildFacts())]]);
  for (const language of LANGUAGES) {
    const { names, embeds } = buildLanguage(language);
    files.set(`names.${language}.json`, writeNames(names));
    files.set(`not-countries.${language}.json`, writeEmbeds(embeds));
  }
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, text] of buildAll())
    writeFileSync(new URL(`../../assets/countries/${name}`, import.meta.url), text);
