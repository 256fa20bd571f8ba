import type { NamedEntity } from './input.ts';
import type { FormSort } from './packed.ts';
import type { Numbers } from './tables.ts';

/** An entity as the detector knows it. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: NamedEntity['kind'];
  readonly iso2?: string;
  readonly leader: boolean;
}

/**
 * Loaded names, ready to scan. Opaque to its users: pass it on. Forms are numbered; their texts stand one after the
 * other in `pool`; `keys` and `slots` are a hash table from the hash after each token of a form to the form that ends
 * there and to whether a longer one goes on.
 */
export interface Gazetteer {
  readonly entities: readonly KnownEntity[];
  readonly sorts: readonly FormSort[];
  /** Number of forms. */
  readonly size: number;
  /** Texts of the forms, as written. */
  readonly pool: Numbers;
  /** Where each form's text starts in `pool`; one more entry for the end. */
  readonly starts: Numbers;
  /** Entity of each form. */
  readonly owners: Numbers;
  /** Sort of each form. */
  readonly kinds: Numbers;
  /** The next form that ends at the same hash, or -1. */
  readonly siblings: Numbers;
  readonly keys: Numbers;
  /** 0 for a free slot; else bit 0 is set, bit 1 where a longer name goes on, and the rest is the form + 1, or 0. */
  readonly slots: Numbers;
  /** Filter of the first words of all forms, by hash: a bit set means perhaps. */
  readonly firstWords: Uint32Array;
  /** 1 for each code unit that may begin a match. */
  readonly firstUnits: Uint8Array;
  /** Finds the next capital that may begin a form; null where many begin with small letters, as most words do. */
  readonly capitalSearch: RegExp | null;
  /**
   * First words of the few forms that begin with a small letter. They are looked for as written: with an invisible unit
   * in that word such a form is not found.
   */
  readonly smallWords: readonly string[];
  /** Longest word of any form, in units. */
  readonly longestWord: number;
  /** Word lists that came with the names, packed; empty without any. */
  readonly words: string;
}

/** Index of the slot that holds `hash`, or of the free slot where it would go. */
export function slotOf(keys: Numbers, slots: Numbers, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (slots[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** The text of a form, as written in the list. */
export function formText(names: Gazetteer, form: number): string {
  const units = names.pool.subarray(names.starts[form] ?? 0, names.starts[form + 1] ?? 0);
  return String.fromCharCode(...units);
}
