/**
 * Takes the names of capitals out of CLDR's exemplar cities into tables/capitals.json.
 * Run by hand when CLDR changes, since the package unpacks to 140 MB and nothing else here needs it:
 *
 *     npm install --no-save cldr-dates-full@48.2.0 && node scripts/countries/extract-capitals.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES, LOCALES } from './languages.ts';
import { parseTable } from './table.ts';

type Node = { readonly [key: string]: Node | string };

const require = createRequire(import.meta.url);
const table = parseTable(readFileSync(new URL('tables/capitals.txt', import.meta.url), 'utf8'), 'capitals.txt');

/** The city's name in a locale; a zone without an exemplar city is called by the last part of its id, in Latin scripts. */
function exemplarCity(locale: string, zone: string): string | null {
  const file = require(`cldr-dates-full/main/${locale}/timeZoneNames.json`);
  let node: Node | string | undefined = file.main[locale].dates.timeZoneNames.zone;
  for (const part of zone.split('/')) node = typeof node === 'object' ? node[part] : undefined;
  const city = typeof node === 'object' ? node.exemplarCity : undefined;
  if (typeof city === 'string') return city;
  return /^(ar|ja|ru|uk|zh)/.test(locale) ? null : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const capitals: Record<string, Record<string, string[]>> = {};
for (const language of LANGUAGES) {
  const names: Record<string, string[]> = {};
  for (const row of table.rows.values()) {
    const zone = row.fields.get('zone')?.join('/');
    if (!zone) continue;
    const cities = LOCALES[language].map((locale) => exemplarCity(locale, zone)).filter((city) => city !== null);
    if (cities.length === 0) throw new Error(`${row.code}: CLDR has no exemplar city for ${zone} in ${language}`);
    names[row.code] = [...new Set(cities)];
  }
  capitals[language] = names;
}
const lines = Object.entries(capitals).map(([language, names]) => {
  const rows = Object.entries(names).map(
    ([code, cities]) => `    ${JSON.stringify(code)}: ${JSON.stringify(cities).replaceAll('","', '", "')}`,
  );
  return `  ${JSON.stringify(language)}: {\n${rows.join(',\n')}\n  }`;
});
writeFileSync(new URL('tables/capitals.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
