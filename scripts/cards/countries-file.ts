/** Makes facts, names and flags of all countries into the records that cards, popup and full entry show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { CountriesFile, CountryRecord, FlagNode } from '../../core/card/country-record.ts';
import { type CountryFacts, factsFileSchema } from '../../core/countries/facts.ts';
import { displayName } from '../../core/countries/forms.ts';
import { type NamesFile, namesFileSchema } from '../../core/countries/names.ts';
import { LANGUAGES } from '../countries/languages.ts';
import { englishLanguage } from './language-names.ts';
import { parseFlag } from './parse-flag.ts';
import { searchForms } from './search-forms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'assets/countries');
/** Drawings from country-flag-icons (MIT). */
const DRAWINGS = join(ROOT, 'node_modules/country-flag-icons/3x2');

const namesPath = (language: string): string => join(FOLDER, `names.${language}.json`);
const FACTS = join(FOLDER, 'facts.json');

/** The files all this is made from. */
export const COUNTRY_SOURCES: readonly string[] = [FACTS, ...LANGUAGES.map(namesPath)];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Throws where a file is not what its schema says, or a flag is not plain drawing. */
export function countriesFile(): CountriesFile {
  const { countries, source, edition } = v.parse(factsFileSchema, readJson(FACTS));
  const names = LANGUAGES.map((language) => v.parse(namesFileSchema, readJson(namesPath(language))));
  return Object.fromEntries(
    Object.entries(countries).map(([iso2, facts]): [string, CountryRecord] => [
      iso2,
      {
        facts,
        flag: flagOf(iso2),
        names: shownNames(names, iso2),
        forms: searchForms(names, iso2),
        english: englishWords(facts),
        source,
        edition,
      },
    ]),
  );
}

function shownNames(files: readonly NamesFile[], iso2: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const file of files) {
    const name = displayName(file, iso2);
    if (name !== null) names[file.language] = name;
  }
  return names;
}

/** Node knows every name of CLDR; browsers leave some out to save room. */
function englishWords({ region, subregion, languages }: CountryFacts): CountryRecord['english'] {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const place = subregion ?? region;
  return {
    region: place === undefined ? null : (regions.of(place) ?? null),
    languages: languages.map(({ tag }) => englishLanguage(tag)),
  };
}

function flagOf(iso2: string): FlagNode | null {
  const file = join(DRAWINGS, `${iso2}.svg`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return parseFlag(text, iso2);
}
