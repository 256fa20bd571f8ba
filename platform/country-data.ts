/**
 * What is known of countries besides the briefs. A page reads one record at a time from the extension's storage, where
 * each has a key of its own; the extension's own pages take the packaged file whole.
 */
import { version } from 'virtual:countries';
import { browser } from 'wxt/browser';
import type { CountriesFile, CountryRecord } from '../core/card/country-record.ts';
import { COUNTRIES_FILE, countryKey } from '../core/data/page-data.ts';
import { isCountryRecord } from '../core/data/sound.ts';
import { tellBackground } from './messaging.ts';
import { packaged } from './page-data.ts';

/** In storage every record says which build it is from: a page may be older than the storage, or newer. */
interface Stored {
  version: string;
  record: CountryRecord;
}

/** On a page: the record of a country; null where there is none. Rejects where nothing of ours can be reached. */
export async function readCountry(iso2: string): Promise<CountryRecord | null> {
  const found = (await stored(iso2).catch(() => null)) ?? (await tellBackground({ type: 'load-country', iso2 }));
  return isCountryRecord(found) ? found : null;
}

async function stored(iso2: string): Promise<CountryRecord | null> {
  const key = countryKey(iso2);
  const found = (await browser.storage.local.get(key))[key] as Stored | undefined;
  return found?.version === version && isCountryRecord(found.record) ? found.record : null;
}

/** On our own pages: every country; none where the packaged file cannot be read. */
export async function packagedCountries(): Promise<CountriesFile> {
  try {
    return JSON.parse(await packaged(COUNTRIES_FILE)) as CountriesFile;
  } catch {
    return {};
  }
}

/** In the background: one country from the packaged file. */
export async function packagedCountry(iso2: string): Promise<CountryRecord | null> {
  return (await packagedCountries())[iso2] ?? null;
}

/** Key of the version all records in storage are of. */
const VERSION_KEY = 'data/countries';

/** In the background: copies all records into storage unless those of this build are there. */
export async function storeCountries(): Promise<void> {
  if ((await browser.storage.local.get(VERSION_KEY))[VERSION_KEY] === version) return;
  const items = Object.entries(await packagedCountries()).map(
    ([iso2, record]) => [countryKey(iso2), { version, record } satisfies Stored] as const,
  );
  await browser.storage.local.set({ ...Object.fromEntries(items), [VERSION_KEY]: version });
}
