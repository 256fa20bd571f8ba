/**
 * Names as tables: what `loadNames` makes of the packed ones, written down once so that no page has to make it again.
 * Four times the size, but read within a millisecond.
 */
import { looksWhole, type Seal, type SealCheck, sealOf } from '../seal/seal.ts';
import { firstUnitsIn, searchedUnits, searchFor } from './first-units.ts';
import type { Gazetteer, KnownEntity } from './gazetteer.ts';
import type { FormSort } from './packed.ts';
import { readSort, writeSort } from './sorts.ts';
import { readTable, writeTable } from './tables.ts';

/** To be changed with what `writeReady` writes: what another build has left in storage is not read then. */
export const READY_FORMAT = 'ready-4';

/** All of it text: this is what both the extension's storage and its messages can carry. */
export interface ReadyNames {
  /** See `writeTable`, for each field of a Gazetteer that is a table. */
  readonly tables: Readonly<Record<Table, string>>;
  /** Code units that may begin a match. */
  readonly firstUnits: string;
  /** See `searchedUnits`. */
  readonly searched: string | null;
  readonly smallWords: readonly string[];
  readonly longestWord: number;
  /** See `writeSort`; separated by spaces. */
  readonly sorts: string;
  /** Id, kind, ISO code or nothing, and 'l' for a leader, separated by commas; entities by spaces. */
  readonly entities: string;
  readonly words: string;
  /** Of all the texts: tables that are nearly right are worse than none. */
  readonly seal: Seal;
}

const TABLES = ['pool', 'starts', 'owners', 'kinds', 'siblings', 'keys', 'slots', 'firstWords'] as const;
type Table = (typeof TABLES)[number];

export function writeReady(names: Gazetteer): ReadyNames {
  const tables = Object.fromEntries(TABLES.map((table) => [table, writeTable(names[table])]));
  const ready = {
    tables: tables as ReadyNames['tables'],
    firstUnits: writeTable(Uint16Array.from(names.firstUnits.keys()).filter((unit) => names.firstUnits[unit] === 1)),
    searched: searchedUnits(names.firstUnits, names.smallWords),
    smallWords: names.smallWords,
    longestWord: names.longestWord,
    sorts: names.sorts.map((sort) => writeSort(sort)).join(' '),
    entities: names.entities.map(writeEntity).join(' '),
    words: names.words,
  };
  return { ...ready, seal: sealOf(textsOf(ready)) };
}

/** True for what `writeReady` gave, as far as `holds` looks. */
export function isReady(value: unknown, holds: SealCheck = looksWhole): value is ReadyNames {
  const ready = (value ?? {}) as Partial<ReadyNames>;
  return holds(textsOf(ready), ready.seal);
}

/** All of it, in one order; what is missing is undefined. */
function textsOf({
  tables,
  firstUnits,
  searched,
  sorts,
  entities,
  words,
  smallWords,
  longestWord,
}: Partial<ReadyNames>) {
  const small = Array.isArray(smallWords) ? smallWords.join(' ') : undefined;
  const texts = [firstUnits, searched === null ? 'null' : searched, sorts, entities, words, small, String(longestWord)];
  return [...texts, ...TABLES.map((table) => tables?.[table])] as string[];
}

/** The names that were written. What they mean is read when the first of them is found. */
export function readReady(ready: ReadyNames): Gazetteer {
  return new ReadyGazetteer(ready);
}

class ReadyGazetteer implements Gazetteer {
  readonly size: number;
  readonly pool: Gazetteer['pool'];
  readonly starts: Gazetteer['starts'];
  readonly owners: Gazetteer['owners'];
  readonly kinds: Gazetteer['kinds'];
  readonly siblings: Gazetteer['siblings'];
  readonly keys: Gazetteer['keys'];
  readonly slots: Gazetteer['slots'];
  readonly firstWords: Gazetteer['firstWords'];
  readonly firstUnits: Uint8Array;
  readonly capitalSearch: RegExp | null;
  readonly smallWords: readonly string[];
  readonly longestWord: number;
  readonly sorts: readonly FormSort[];
  readonly words: string;
  readonly #entities: string;
  #known: readonly KnownEntity[] | undefined;

  constructor({ tables, firstUnits, searched, smallWords, longestWord, sorts, entities, words }: ReadyNames) {
    this.pool = readTable(tables.pool);
    this.starts = readTable(tables.starts);
    this.owners = readTable(tables.owners);
    this.kinds = readTable(tables.kinds);
    this.siblings = readTable(tables.siblings);
    this.keys = readTable(tables.keys);
    this.slots = readTable(tables.slots);
    this.firstWords = Uint32Array.from(readTable(tables.firstWords));
    this.size = this.kinds.length;
    this.firstUnits = firstUnitsIn(readTable(firstUnits));
    this.capitalSearch = searchFor(searched);
    this.smallWords = smallWords;
    this.longestWord = longestWord;
    this.sorts = sorts.split(' ').map(readSort);
    this.words = words;
    this.#entities = entities;
  }

  get entities(): readonly KnownEntity[] {
    this.#known ??= this.#entities === '' ? [] : this.#entities.split(' ').map(readEntity);
    return this.#known;
  }
}

const LEADER = 'l';

const writeEntity = ({ id, kind, iso2 = '', leader }: KnownEntity): string =>
  [id, kind, iso2, leader ? LEADER : ''].join(',');

function readEntity(text: string): KnownEntity {
  const [id = '', kind, iso2 = '', leader] = text.split(',');
  const entity = { id, kind: kind as KnownEntity['kind'], leader: leader === LEADER };
  return iso2 === '' ? entity : { ...entity, iso2 };
}
