import { caseOf, LOWER } from '../names/characters.ts';
import type { Gazetteer, KnownEntity } from '../names/gazetteer.ts';
import type { FormSort } from '../names/packed.ts';
import { ADJECTIVE_TAG, BEARER_TAG, GENERIC_TAG, LOCAL_SIGN_TAG, type Tag } from './tags.ts';

/** What the tags of a form come to, as bits: what rules ask of every name must be cheap to ask. */
export const PERSONAL = 1;
/** A town of the United States, or one of its states, may bear the name. */
export const AMERICAN_PLACE = 2;
/** One of the United States bears the name: without a sign of the country, that is as likely. */
export const AMERICAN_STATE = 4;
/** Other things bear the name as often: it needs the country's full name, capital or people on the page. */
export const UNSURE = 8;
export const ADJECTIVE = 16;
export const LANGUAGE = 32;
/** Also a common word: at the beginning of a sentence its capital says nothing. */
export const COMMON_WORD = 64;
/** A sign that the page is about places in the United States. */
export const AMERICAN_SIGN = 128;
/** A sign that it is about one county or town there. */
export const LOCAL_SIGN = 4096;
/** Also a company: with 'the' it is the country. */
export const COMPANY = 256;
/** The form begins with a small letter, as adjectives do in many languages. */
export const SMALL = 512;
/** An abbreviation that is also a word in capitals (CAR). */
export const COMMON_ABBREVIATION = 1024;
/** The full name of somebody whose surname or given name is the country's (Michael Jordan). */
export const BEARER = 2048;
/** Made of common nouns: others have one as well. */
export const GENERIC = 8192;

/** A small town of the United States bears the name of a large country: the town has to be named with its state. */
export const AMERICAN_TOWN = 16384;

/** Another people bears the name of the country's ('Indian'): those the page names more often are meant. */
export const OTHER_PEOPLE = 32768;

/** Any of these, and the name alone does not say that the country is meant. */
export const CONTESTED = PERSONAL | AMERICAN_PLACE | UNSURE | COMPANY;

const BITS: Readonly<Partial<Record<Tag, number>>> = {
  surname: PERSONAL,
  'given-name': PERSONAL,
  'us-place': AMERICAN_PLACE,
  'us-state': AMERICAN_PLACE | AMERICAN_STATE,
  'us-town': AMERICAN_TOWN,
  'other-abbreviation': UNSURE,
  'file-format': UNSURE,
  person: UNSURE,
  'common-word': COMMON_WORD,
  company: COMPANY,
  language: LANGUAGE,
  'native-people': OTHER_PEOPLE,
  [ADJECTIVE_TAG]: ADJECTIVE,
  [BEARER_TAG]: BEARER,
  [GENERIC_TAG]: GENERIC | UNSURE,
};

const SIGNS: ReadonlySet<string> = new Set<Tag>(['us-state', 'us-place', 'us-sign']);

/** The traits of a form of an entity, all of its sort's and those its spelling tells. */
export function traitsOf(entity: KnownEntity, sort: FormSort, names: Gazetteer, form: number): number {
  let traits = 0;
  for (const tag of sort.tags) {
    if (entity.kind === 'none') traits |= SIGNS.has(tag) ? AMERICAN_SIGN : tag === LOCAL_SIGN_TAG ? LOCAL_SIGN : 0;
    else traits |= BITS[tag as Tag] ?? 0;
  }
  // 'Granada', 'Salvador': larger than the country's short name are the words and cities that bear it.
  if (sort.tags.has('city') && (traits & COMMON_WORD) !== 0) traits |= UNSURE;
  if (sort.tags.has('place') && (traits & PERSONAL) !== 0) traits |= UNSURE;
  if (sort.kind === 'abbreviation' && (traits & COMMON_WORD) !== 0) traits |= COMMON_ABBREVIATION;
  // No person is called 'deutsche': only what has a capital can be somebody's name.
  const first = names.pool[names.starts[form] as number] as number;
  return caseOf(first) === LOWER ? (traits & ~PERSONAL) | SMALL : traits;
}
