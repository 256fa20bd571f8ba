import type { FormKind } from '../brief/schema.ts';
import { classOf, foldText, IGNORABLE, SPACE } from './characters.ts';
import type { NamedEntity } from './input.ts';
import { writeNumber } from './numbers.ts';
import { ANY_LANGUAGE, ENTITY_CODES, isoId, LEADER_CODE, MAGIC, NO_COUNTRY_CODE, slug, WORDS_MARK } from './packed.ts';
import { writeSort } from './sorts.ts';
import { HASH_SEED, readToken, type TokenCursor } from './token.ts';

/** No name of a person, country or institution is longer; a longer form is a mistake in the list. */
export const LONGEST_FORM = 200;

interface Row {
  text: string;
  folded: string;
  kind: FormKind;
  unmistakable: boolean;
  langs: string[];
  tags: string[];
  entity: NamedEntity;
}

/**
 * Packs the names of entities into one string, for the build. Give it to `loadNames` in the tab.
 * Entities with one id are merged; their forms add up. Equal forms are kept once. White space in forms is normalised.
 * Throws an Error that names the entity and the form when a form is empty, has no letter, holds control characters or
 * is longer than LONGEST_FORM, when an id is empty or holds white space, or when a country has a malformed ISO code.
 * `words` are packed word lists (see scripts/data/lexicons.ts) that travel with the names.
 */
export function compileNames(entities: readonly NamedEntity[], words = ''): string {
  const merged = mergeById(entities);
  const rows = [...merged.values()].flatMap(rowsOf);
  // Of forms that differ in capitals alone the one with more comes last, and is looked at first.
  rows.sort((a, b) => compare(a.folded, b.folded) || compare(b.text, a.text) || compare(a.entity.id, b.entity.id));
  return words === '' ? pack(rows) : `${pack(rows)}\n${WORDS_MARK}${words}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mergeById(entities: readonly NamedEntity[]): Map<string, NamedEntity> {
  const merged = new Map<string, NamedEntity>();
  for (const entity of entities) {
    if (!/^\S+$/.test(entity.id)) throw new Error(`'${entity.id}' is not an id: one word without white space`);
    if (entity.iso2 !== undefined && !/^[A-Z]{2}$/.test(entity.iso2)) {
      throw new Error(`${entity.id}: '${entity.iso2}' is not an ISO 3166-1 alpha-2 code`);
    }
    const known = merged.get(entity.id);
    if (known && known.kind !== entity.kind) {
      throw new Error(`${entity.id} is a ${known.kind} in one place and a ${entity.kind} in another`);
    }
    merged.set(entity.id, known ? { ...known, ...entity, forms: [...known.forms, ...entity.forms] } : entity);
  }
  return merged;
}

/** One row for each text and kind; a form that several languages share is kept once, with all of them. */
function rowsOf(entity: NamedEntity): Row[] {
  const rows = new Map<string, Row>();
  for (const form of entity.forms) {
    const text = form.text.normalize('NFC').replace(/\s+/g, ' ').trim();
    check(entity, text, form.text);
    const unmistakable = form.unmistakable === true;
    const key = `${form.kind}\n${unmistakable}\n${text}`;
    const row = rows.get(key) ?? {
      text,
      folded: foldText(text),
      kind: form.kind,
      unmistakable,
      langs: [],
      tags: [],
      entity,
    };
    const lang = (form.lang ?? ANY_LANGUAGE).split('-')[0]?.toLowerCase() ?? ANY_LANGUAGE;
    if (!row.langs.includes(lang)) row.langs.push(lang);
    for (const tag of form.tags ?? []) if (!row.tags.includes(tag)) row.tags.push(tag);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function check(entity: NamedEntity, text: string, written: string): void {
  const where = `${entity.id}: the form '${written}'`;
  if (text === '') throw new Error(`${where} is empty`);
  if (text.length > LONGEST_FORM) throw new Error(`${where} is longer than ${LONGEST_FORM} characters`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error(`${where} has no letter`);
  if (/\p{Cc}/u.test(text)) throw new Error(`${where} holds a control character`);
  if (!/^[\p{L}\p{N}]/u.test(text)) throw new Error(`${where} does not begin with a letter`);
  const first = classOf(text.charCodeAt(0));
  if (first === undefined || first === IGNORABLE || first === SPACE) throw new Error(`${where} cannot be matched`);
}

function pack(rows: readonly Row[]): string {
  const sorts = new Map<string, number>();
  const numbers = new Map<NamedEntity, number>();
  const ids: string[] = [];
  let codes = '';
  let shared = '';
  let owners = '';
  let kinds = '';
  const rest: string[] = [];
  let before = '';
  for (const row of rows) {
    const number = numbers.get(row.entity);
    let namesId = false;
    if (number === undefined) {
      const { id, iso2 } = row.entity;
      namesId = slug(row.text) === id;
      ids.push(namesId || (iso2 !== undefined && id === isoId(iso2)) ? '' : id);
      codes += codeOf(row.entity);
      owners += writeNumber(0);
      numbers.set(row.entity, numbers.size);
    } else owners += writeNumber(numbers.size - number);
    const sort = writeSort({ ...row, langs: row.langs.sort(), tags: new Set(row.tags.sort()) }, namesId);
    if (!sorts.has(sort)) sorts.set(sort, sorts.size);
    kinds += writeNumber(sorts.get(sort) ?? 0);
    const common = sharedUnits(before, row.text);
    shared += writeNumber(common);
    rest.push(row.text.slice(common));
    before = row.text;
  }
  const head = [
    `${MAGIC} ${rows.length} ${unitsOf(rows)} ${countHashes(rows)}`,
    [...sorts.keys()].join(' '),
    codes,
    ids.join(' '),
    shared,
    owners,
    kinds,
  ];
  return [...head, ...rest].join('\n');
}

function unitsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.text.length, 0);
}

/** How many slots the loader will fill: it makes its table just large enough. */
function countHashes(rows: readonly Row[]): number {
  const hashes = new Set<number>();
  const cursor: TokenCursor = { hash: 0, end: 0, next: 0 };
  for (const { text } of rows) {
    cursor.hash = HASH_SEED;
    for (let at = 0; at < text.length; at = cursor.next) {
      readToken(text, at, text.length, text.length, cursor);
      hashes.add(cursor.hash);
    }
  }
  return hashes.size;
}

function codeOf(entity: NamedEntity): string {
  if (entity.kind === 'country') return ENTITY_CODES.country + (entity.iso2 ?? NO_COUNTRY_CODE);
  return entity.leader && entity.kind === 'person' ? LEADER_CODE : ENTITY_CODES[entity.kind];
}

function sharedUnits(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
