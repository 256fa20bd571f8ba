/** In the background: the keyword in the address bar, with suggestions. */
import { browser } from 'wxt/browser';
import { inLanguage } from '../core/brief/in-language.ts';
import type { Brief } from '../core/brief/schema.ts';
import { listedIn } from '../core/card/listed.ts';
import { otherCountries, searchable } from '../core/card/other-countries.ts';
import { WHOLE_BRIEFS_FILE } from '../core/data/page-data.ts';
import { suggestions } from '../core/popup/omnibox.ts';
import { type RowGroup, rowsOf } from '../core/popup/rows.ts';
import { createSearch } from '../core/search/search.ts';
import { packagedCountries } from './country-data.ts';
import { entryAddress } from './entry-page.ts';
import { openSearchTab } from './look-up.ts';
import { packaged } from './page-data.ts';
import { readerWords } from './words.ts';

type Find = (query: string) => RowGroup[];

let made: Promise<Find> | undefined;

/** Made at the first use, since the background mostly wakes for something else. */
function finder(): Promise<Find> {
  made ??= makeFinder();
  // What failed is tried again at the next letter.
  made.catch(() => {
    made = undefined;
  });
  return made;
}

async function makeFinder(): Promise<Find> {
  const [text, countries, { locale, reader }] = await Promise.all([
    packaged(WHOLE_BRIEFS_FILE),
    packagedCountries(),
    readerWords(),
  ]);
  const briefs = (JSON.parse(text) as Brief[]).map((brief) => inLanguage(brief, locale));
  const languages = { locale, reader, page: undefined };
  const listed = listedIn(briefs, otherCountries(countries, briefs), languages);
  const search = createSearch(briefs, searchable(countries));
  return (query) => rowsOf(search.find(query), { briefs, listed });
}

/** To be called whenever the background starts. */
export function startOmnibox(): void {
  // Firefox for Android has no keywords.
  if (!browser.omnibox) return;
  browser.omnibox.onInputStarted.addListener(async () => {
    const { surfaces: t } = await readerWords();
    browser.omnibox.setDefaultSuggestion({ description: t('omnibox.hint') });
    await finder();
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [find, { card }] = await Promise.all([finder(), readerWords()]);
    suggest(suggestions(find(text), card, import.meta.env.FIREFOX ? 'plain' : 'xml'));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const [first] = (await finder())(text).flatMap(({ rows }) => rows);
    if (!first || first.claim !== null) return openSearchTab(text);
    const url = entryAddress(first.entity);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
