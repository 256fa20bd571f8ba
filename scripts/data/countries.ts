/** All countries' names as entities, and the longer phrases that only hold one, from assets/countries. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { embedsFileSchema } from '../../core/countries/embeds.ts';
import { countryForms } from '../../core/countries/forms.ts';
import { namesFileSchema } from '../../core/countries/names.ts';
import { ADJECTIVE_TAG, AMERICAN_SIGN_TAG, BEARER_TAG, LOCAL_SIGN_TAG } from '../../core/detector/tags.ts';
import type { NamedEntity, NameForm } from '../../core/names/input.ts';
import { isoId } from '../../core/names/packed.ts';

const FOLDER = 'assets/countries';

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(FOLDER, file), 'utf8'));

/** Countries whose government sits in another city than the capital; elsewhere a seat is a building. */
const CITY_SEATS = new Set(['BJ', 'BO', 'CI', 'MY', 'NL']);

/** True for a seat that is a city, or a part of one: it stands for the government only where the text says so. */
const isCity = (iso2: string, tags: readonly string[]): boolean => CITY_SEATS.has(iso2) || tags.includes('city');

/** The countries with their names in a language. `idOf` gives a country its id: a brief's, or that of its ISO code. */
export async function readCountries(lang: string, idOf: (iso2: string) => string = isoId): Promise<NamedEntity[]> {
  const countries = new Map<string, NameForm[]>();
  for (const form of countryForms(v.parse(namesFileSchema, await readJson(`names.${lang}.json`)))) {
    const { text, kind, adjective, ambiguous } = form;
    const own: NameForm = { text, kind, lang, tags: adjective ? [...ambiguous, ADJECTIVE_TAG] : ambiguous };
    for (const iso2 of form.iso2) {
      const asCity = kind === 'seat' && isCity(iso2, ambiguous);
      countries.set(iso2, [...(countries.get(iso2) ?? []), asCity ? { ...own, kind: 'capital' } : own]);
    }
  }
  return [...countries].map(([iso2, forms]) => ({ id: idOf(iso2), kind: 'country', iso2, forms }));
}

/** New Mexico stands beside Mexico in the news: it is no sign that a town is meant. */
const BESIDE = /^New /;

/** Tags of names that persons bear, and of phrases that are persons. */
const PERSONAL_TAGS = ['surname', 'given-name'];
const PEOPLE_TAG = 'people';
const NATIVE_TAG = 'native-people';

/**
 * Gives 'Michael Jordan' to Jordan, as somebody else of that name, and 'Native American' to India, as others who are
 * called Indian; the other phrases stay with nobody.
 */
export function withBearers(countries: readonly NamedEntity[], phrases: readonly NamedEntity[]): NamedEntity[] {
  const owners = new Map<string, NamedEntity>();
  for (const country of countries) {
    for (const { text, tags } of country.forms) {
      if (tags?.some((tag) => PERSONAL_TAGS.includes(tag))) owners.set(text, country);
    }
  }
  const native = countries.find(({ forms }) => forms.some(({ tags }) => tags?.includes(NATIVE_TAG)));
  const ownerOf = ({ text, tags }: NameForm): NamedEntity | undefined => {
    if (tags?.includes(NATIVE_TAG)) return native;
    const words = text.split(' ');
    if (words.length !== 2 || !tags?.includes(PEOPLE_TAG)) return undefined;
    return owners.get(words[1] ?? '') ?? owners.get(words[0] ?? '');
  };
  const bearers = phrases.flatMap(({ forms }) =>
    forms.flatMap((form) => {
      const owner = ownerOf(form);
      if (owner === undefined) return [];
      const kind = form.tags?.includes(NATIVE_TAG) ? 'demonym' : form.kind;
      return [{ ...owner, forms: [{ ...form, kind, tags: [BEARER_TAG] }] }];
    }),
  );
  const rest = phrases.map((one) => ({ ...one, forms: one.forms.filter((form) => ownerOf(form) === undefined) }));
  return [...countries, ...bearers, ...rest];
}

const SIGNS_FILE = 'assets/lexicons/signs.txt';
const LOCAL_HEADING = '@local';

/** Words that say where in the world a page is about, for every language. */
export async function readSigns(): Promise<NamedEntity> {
  const forms: NameForm[] = [];
  let tag = AMERICAN_SIGN_TAG as string;
  for (const line of (await readFile(SIGNS_FILE, 'utf8')).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) tag = line === LOCAL_HEADING ? LOCAL_SIGN_TAG : AMERICAN_SIGN_TAG;
    else forms.push(...line.split('/').map((text): NameForm => ({ text, kind: 'name', tags: [tag] })));
  }
  return { id: 'sign', kind: 'none', forms };
}

/** Phrases of a language, each tagged with its type. One entity for all. */
export async function readPhrases(lang: string): Promise<NamedEntity> {
  const { phrases } = v.parse(embedsFileSchema, await readJson(`not-countries.${lang}.json`));
  const forms = Object.entries(phrases).flatMap(([type, texts]) =>
    texts.map((text): NameForm => ({ text, kind: 'name', lang, tags: [BESIDE.test(text) ? 'place' : type] })),
  );
  return { id: 'phrase', kind: 'none', forms };
}
