/** How well every entry fits a whole query. Works on flat lists of numbers: there are tens of thousands of texts. */
import type { FieldKind, SearchEntry } from './entries.ts';
import { NO_FIT, type TokenMatch } from './token.ts';

/** The texts of all entries, one after the other. */
export interface Fields {
  readonly count: number;
  readonly entryOf: Uint32Array;
  readonly kindOf: readonly FieldKind[];
  /** Letters: of two texts that fit alike the shorter one was rather meant. */
  readonly lengthOf: Uint32Array;
}

export interface Ranks {
  /** By entry; the lower the better. */
  readonly scores: Uint16Array;
  /** By entry: the field that fits best. */
  readonly carriers: Uint32Array;
}

export const NO_SCORE = 0xffff;

/** Beyond any fit of a word: whatever fits by name comes before whatever fits by role or words. */
const BY_ROLE = 300;
const BY_WORDS = 600;
/** A name that begins with the query as a whole, and one that holds its words somewhere. */
const NAME_BEGINS = 5;
const NAME_HOLDS = 8;
/** Of a query spread over several fields. */
const SPREAD = 20;

export function fieldsOf(entries: readonly SearchEntry[]): Fields {
  const count = entries.reduce((sum, { fields }) => sum + fields.length, 0);
  const fields = {
    count,
    entryOf: new Uint32Array(count),
    kindOf: new Array<FieldKind>(count),
    lengthOf: new Uint32Array(count),
  };
  let index = 0;
  for (const [entry, { fields: own }] of entries.entries()) {
    for (const { kind, text } of own) {
      fields.entryOf[index] = entry;
      fields.kindOf[index] = kind;
      fields.lengthOf[index] = text.length;
      index++;
    }
  }
  return fields;
}

/**
 * Entries that hold every word of the query; the others have `NO_SCORE`.
 * @param key Words of the query, joined by blanks.
 * @param keys The same of every field.
 */
export function rankEntries(
  fields: Fields,
  entries: number,
  tokens: readonly TokenMatch[],
  key: string,
  keys: readonly string[],
): Ranks {
  const ranks = { scores: new Uint16Array(entries).fill(NO_SCORE), carriers: new Uint32Array(entries) };
  const worst = worstFits(fields.count, tokens);
  for (let field = 0; field < fields.count; field++) {
    const fit = worst[field] ?? NO_FIT;
    if (fit === NO_FIT) continue;
    const kind = fields.kindOf[field] ?? 'about';
    if (kind !== 'about') offer(fields, ranks, field, scoreOf(kind, fit, keys[field] ?? '', key));
  }
  if (tokens.length > 1) spread(fields, ranks, tokens);
  return ranks;
}

/** By field: the fit of the word of the query that fits it worst. */
function worstFits(count: number, tokens: readonly TokenMatch[]): Uint8Array {
  const [first, ...others] = tokens;
  if (!first) return new Uint8Array(count).fill(NO_FIT);
  if (others.length === 0) return first.fits;
  const worst = first.fits.slice();
  for (const { fits } of others) {
    for (let field = 0; field < count; field++) {
      const fit = fits[field] ?? NO_FIT;
      if (fit > (worst[field] ?? 0)) worst[field] = fit;
    }
  }
  return worst;
}

function offer({ entryOf, lengthOf }: Fields, { scores, carriers }: Ranks, field: number, score: number): void {
  const entry = entryOf[field] ?? 0;
  const before = scores[entry] ?? NO_SCORE;
  if (score > before) return;
  if (score === before && (lengthOf[field] ?? 0) >= (lengthOf[carriers[entry] ?? 0] ?? 0)) return;
  scores[entry] = score;
  carriers[entry] = field;
}

function scoreOf(kind: FieldKind, worst: number, key: string, query: string): number {
  if (kind === 'said') return BY_WORDS + worst;
  if (kind !== 'name') return BY_ROLE + worst;
  if (key === query) return 0;
  return worst + (key.startsWith(query) ? NAME_BEGINS : NAME_HOLDS);
}

/** Entries with each word of the query in some field: carried by the field that fits one of them best. */
function spread(fields: Fields, { scores, carriers }: Ranks, tokens: readonly TokenMatch[]): void {
  const worst = new Uint8Array(scores.length);
  const carried = new Uint8Array(scores.length).fill(NO_FIT);
  const carrier = new Uint32Array(scores.length);
  for (const { fits } of tokens) {
    const best = bestFits(fields, scores.length, fits);
    for (let entry = 0; entry < worst.length; entry++) worst[entry] = Math.max(worst[entry] ?? 0, best[entry] ?? 0);
    for (let field = 0; field < fields.count; field++) {
      const entry = fields.entryOf[field] ?? 0;
      const fit = fits[field] ?? NO_FIT;
      if (fit >= (carried[entry] ?? 0) || fields.kindOf[field] === 'about') continue;
      carried[entry] = fit;
      carrier[entry] = field;
    }
  }
  for (let entry = 0; entry < worst.length; entry++) {
    const fit = worst[entry] ?? NO_FIT;
    const field = carrier[entry] ?? 0;
    if (scores[entry] !== NO_SCORE || fit === NO_FIT || carried[entry] === NO_FIT) continue;
    scores[entry] = (fields.kindOf[field] === 'said' ? BY_WORDS : BY_ROLE) + SPREAD + fit;
    carriers[entry] = field;
  }
}

/** By entry: the fit of one word of the query in the field it fits best. */
function bestFits({ count, entryOf }: Fields, entries: number, fits: Uint8Array): Uint8Array {
  const best = new Uint8Array(entries).fill(NO_FIT);
  for (let field = 0; field < count; field++) {
    const fit = fits[field] ?? NO_FIT;
    const entry = entryOf[field] ?? 0;
    if (fit < (best[entry] ?? 0)) best[entry] = fit;
  }
  return best;
}
