/** What the extension's own pages show: the briefs whole, and every country. */
import { listedIn } from '../core/card/listed.ts';
import { otherCountries } from '../core/card/other-countries.ts';
import { allBriefs } from './all-briefs.ts';
import { packagedCountries } from './country-data.ts';
import { readerLanguage, readerLocale } from './locale.ts';

export async function loadOwnData() {
  const countries = await packagedCountries();
  const others = otherCountries(countries, allBriefs);
  const languages = { locale: readerLocale(), reader: readerLanguage(), page: undefined };
  return {
    briefs: allBriefs,
    countries,
    /** Countries no brief has an entry for, by id. */
    others,
    languages,
    flagOf: (iso2: string) => countries[iso2]?.flag ?? null,
    listed: listedIn(allBriefs, others, languages),
  };
}
