/** What the extension's own pages show: the briefs whole, and every country. */
import { inLanguage } from '../core/brief/in-language.ts';
import { listedIn } from '../core/card/listed.ts';
import { otherCountries } from '../core/card/other-countries.ts';
import { allBriefs } from './all-briefs.ts';
import { packagedCountries } from './country-data.ts';
import { readerWords } from './words.ts';

export async function loadOwnData() {
  const [countries, words] = await Promise.all([packagedCountries(), readerWords()]);
  const briefs = allBriefs.map((brief) => inLanguage(brief, words.locale));
  const others = otherCountries(countries, briefs);
  const languages = { locale: words.locale, reader: words.reader, page: undefined };
  const listed = listedIn(briefs, others, languages);
  return {
    /** What the reader is spoken to in. */
    words,
    briefs,
    countries,
    /** Countries no brief has an entry for, by id. */
    others,
    languages,
    flagOf: (iso2: string) => countries[iso2]?.flag ?? null,
    listed,
    /** As `listed`, with a word on countries the briefs have no entry for. */
    listedOnPage(id: string) {
      const entity = listed(id);
      return entity && others.has(id) ? { ...entity, detail: words.surfaces('popup.not-in-brief') } : entity;
    },
  };
}
