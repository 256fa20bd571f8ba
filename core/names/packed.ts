import type { FormKind } from '../brief/schema.ts';
import { foldText } from './characters.ts';

/**
 * The packed names are lines of text:
 *   0  magic word, number of forms, of units in all forms, and of distinct token hashes
 *   1  sorts of forms, separated by spaces: kind:languages:flags
 *   2  entities, two or three characters each: c and ISO code, p (person), l (leader), o (organization)
 *   3  ids of the entities, separated by spaces, empty where the id is the slug of a form with the flag i
 *   4  a number a form: units shared with the form before
 *   5  a number a form: 0 the next new entity, else how many entities back, counted from the newest, plus 1
 *   6  a number a form: its sort
 *   7… the rest of each form, a line each
 * Forms are sorted by their folded text, so neighbours share beginnings, and entities are numbered as they first come.
 */
export const MAGIC = 'sidelight-names-1';

export const ENTITY_CODES = { country: 'c', person: 'p', organization: 'o' } as const;
export const LEADER_CODE = 'l';
export const NO_COUNTRY_CODE = '--';

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
}

/** The id that a name gets when nothing better is known: lower-case words joined by hyphens. */
export function slug(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
