/** The country records a page has asked for so far. */
import type { CountryRecord } from './country-record.ts';

export interface Countries {
  /** The record; null where there is none or it could not be read, undefined as long as it was not loaded. */
  known(iso2: string): CountryRecord | null | undefined;
  /** Loads a record, once. Null where there is none or it could not be read. Never rejects. */
  load(iso2: string): Promise<CountryRecord | null>;
}

/** @param read Gets one record; may reject. */
export function createCountries(read: (iso2: string) => Promise<CountryRecord | null>): Countries {
  const records = new Map<string, CountryRecord | null>();
  const loading = new Map<string, Promise<CountryRecord | null>>();

  async function fetchRecord(iso2: string): Promise<CountryRecord | null> {
    const record = await read(iso2).catch(() => null);
    records.set(iso2, record);
    return record;
  }

  return {
    known: (iso2) => records.get(iso2),
    load(iso2) {
      const started = loading.get(iso2) ?? fetchRecord(iso2);
      loading.set(iso2, started);
      return started;
    },
  };
}
