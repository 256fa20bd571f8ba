/** Builds assets/countries/ from CLDR and the tables: `node scripts/countries/build.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { countryCodes } from './cldr.ts';
import { capitals } from './capitals.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { buildNames } from './names.ts';
import type { NamesFile } from '../../core/countries/names.ts';
import { ar } from './rules/ar.ts';
import { peopleRules } from './rules/cjk.ts';
import { germanRules } from './rules/de.ts';
import { en } from './rules/en.ts';
import { es } from './rules/es.ts';
import { fr } from './rules/fr.ts';
import { it } from './rules/it.ts';
import { nl } from './rules/nl.ts';
import { polish } from './rules/pl.ts';
import { pt } from './rules/pt.ts';
import { russian } from './rules/ru.ts';
import { slavicRules } from './rules/slavic.ts';
import { tr } from './rules/tr.ts';
import { ukrainian } from './rules/uk.ts';
import type { Rules } from './rules/rules.ts';
import { parseTable, type Table } from './table.ts';
import { pathToFileURL } from 'node:url';

type Directives = Table['directives'];

const RULES: Partial<Record<Language, Rules | ((directives: Directives) => Rules)>> = {
  en,
  de: (directives) => germanRules(new Set(directives.get('nogen'))),
  es,
  pt,
  fr,
  it,
  nl,
  ru: (directives) => slavicRules(russian, directives.get('as') ?? []),
  uk: (directives) => slavicRules(ukrainian, directives.get('as') ?? []),
  tr,
  ar,
  zh: peopleRules('人'),
  ja: peopleRules('人'),
  pl: (directives) => slavicRules(polish, directives.get('as') ?? []),
};


const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export function buildLanguage(language: Language): NamesFile {
  const rulesOf = RULES[language];
  if (!rulesOf) throw new Error(`no rules for ${language}`);
  const table = parseTable(read(`tables/${language}.txt`), `${language}.txt`);
  const rules = typeof rulesOf === 'function' ? rulesOf(table.directives) : rulesOf;
  return buildNames({ language, table, rules, codes: countryCodes(), ...capitals(language) });
}

/** One line a country, so that a change of names shows as the line it is. */
export function writeNames({ language, shared, countries }: NamesFile): string {
  const lines = Object.entries(countries).map(([code, names]) => `    "${code}": ${JSON.stringify(names)}`);
  return `{\n  "language": "${language}",\n  "shared": ${JSON.stringify(shared)},\n  "countries": {\n${lines.join(',\n')}\n  }\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const language of LANGUAGES) {
    if (!RULES[language]) continue;
    writeFileSync(new URL(`../../assets/countries/names.${language}.json`, import.meta.url), writeNames(buildLanguage(language)));
  }
}
