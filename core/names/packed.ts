import type { FormKind } from '../brief/schema.ts';
import { foldText } from './characters.ts';

/**
 * The packed names are lines of text:
 *   0  magic word, number of forms, of units in all forms, and of distinct token hashes
 *   1  sorts of forms, separated by spaces: kind:languages:flags:tags
 *   2  entities, one or three characters each: c and ISO code, p (person), l (leader), o (organization), x (no entity)
 *   3  ids of the entities, separated by spaces, empty where the id is the slug of a form with the flag i, or the
 *      country's own (see isoId)
 *   4  a number a form: units shared with the form before
 *   5  a number a form: 0 the next new entity, else how many entities back, counted from the newest, plus 1
 *   6  a number a form: its sort
 *   7… the rest of each form, a line each
 * Word lists may follow, after a form feed: see core/detector/lexicon/.
 * Forms are sorted by their folded text, so neighbours share beginnings, and entities are numbered as they first come.
 */
export const MAGIC = 'sidelight-names-2';

export const ENTITY_CODES = { country: 'c', person: 'p', organization: 'o', none: 'x' } as const;
export const LEADER_CODE = 'l';
export const NO_COUNTRY_CODE = '--';

/** Between the names and the word lists. No form holds a control character. */
export const WORDS_MARK = '\f';

/** Language of a form that is the same everywhere. */
export const ANY_LANGUAGE = 'und';

export const UNMISTAKABLE_FLAG = '!';
export const ID_FLAG = 'i';

/** What the forms of one sort have in common. */
export interface FormSort {
  kind: FormKind;
  /** Primary language subtags; 'und' for every language. */
  langs: readonly string[];
  unmistakable: boolean;
  /** What else such a form may be ('surname', 'us-state'), that it is an adjective, or of what kind a phrase is. */
  tags: ReadonlySet<string>;
}

/** Id of a country that no brief knows: 'iso-' and its ISO code in lower case. */
export const isoId = (iso2: string): string => `iso-${iso2.toLowerCase()}`;

/** The ISO code in such an id; undefined for all others. */
export const isoOf = (id: string): string | undefined => /^iso-([a-z]{2})$/.exec(id)?.[1]?.toUpperCase();

/** The id that a name gets when nothing better is known: lower-case words joined by hyphens. */
export function slug(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
