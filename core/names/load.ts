import { caseOf, foldOf, LOWER, UPPER } from './characters.ts';
import { firstUnitsOf, searchedUnits, searchFor } from './first-units.ts';
import { type Gazetteer, type KnownEntity, slotOf } from './gazetteer.ts';
import { NumberReader } from './numbers.ts';
import { ENTITY_CODES, type FormSort, isoId, LEADER_CODE, MAGIC, slug, WORDS_MARK } from './packed.ts';
import { namesId, readSort } from './sorts.ts';
import { HASH_SEED, readToken, type TokenCursor } from './token.ts';

/** Bits of the first-word filter a form: with 16, some four words in a hundred pass that begin no name. */
const FILTER_BITS_A_FORM = 16;
/** Slots of the hash table a hash, at least: two in three are full at most, and few words get as far as the table. */
const ROOM_A_HASH = 1.5;
const FIRST_WORD = /^\p{L}+/u;
const SMALLEST_FILTER_BITS = 1024;

/**
 * Makes packed names (from `compileNames`) ready to scan, in one go: 1 to 2 ms for 5,000 forms.
 * Throws an Error when the string is not what `compileNames` writes.
 */
export function loadNames(packed: string): Gazetteer {
  return new Loader(packed).load();
}

const KINDS: Readonly<Record<string, KnownEntity['kind']>> = {
  [ENTITY_CODES.country]: 'country',
  [ENTITY_CODES.organization]: 'organization',
  [ENTITY_CODES.none]: 'none',
};

class Loader {
  readonly #packed: string;
  readonly #size: number;
  readonly #sorts: readonly FormSort[];
  readonly #namesId: readonly boolean[];
  readonly #codes: string;
  readonly #ids: string[];
  readonly #shared: NumberReader;
  readonly #back: NumberReader;
  readonly #sortNumbers: NumberReader;
  readonly #entities: KnownEntity[] = [];
  readonly #pool: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #kinds: Uint16Array;
  readonly #siblings: Int32Array;
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #firstWords: Uint32Array;
  /** Folded first units of forms that begin with a capital, and of the others. */
  readonly #firstCapitals = new Set<number>();
  readonly #firstLetters = new Set<number>();
  readonly #smallWords = new Set<string>();
  readonly #cursor: TokenCursor = { hash: 0, end: 0, next: 0 };
  #longestWord = 1;
  #form = 0;
  #line = 0;
  #code = 0;
  #text = '';

  constructor(packed: string) {
    this.#packed = packed;
    const [magic, ...counts] = this.#nextLine().split(' ');
    const [size = -1, units = -1, hashes = -1] = counts.map(Number);
    if (magic !== MAGIC || !(size >= 0 && units >= 0 && hashes >= 0)) {
      throw new Error(`these are not packed names: they begin with '${packed.slice(0, MAGIC.length)}'`);
    }
    this.#size = size;
    const sorts = this.#nextLine().split(' ');
    this.#sorts = sorts.map(readSort);
    this.#namesId = sorts.map(namesId);
    this.#codes = this.#nextLine();
    this.#ids = this.#nextLine().split(' ');
    this.#shared = new NumberReader(this.#nextLine());
    this.#back = new NumberReader(this.#nextLine());
    this.#sortNumbers = new NumberReader(this.#nextLine());
    this.#pool = new Uint16Array(units);
    this.#starts = new Uint32Array(size + 1);
    this.#owners = new Uint32Array(size);
    this.#kinds = new Uint16Array(size);
    this.#siblings = new Int32Array(size).fill(-1);
    const room = powerOfTwo(ROOM_A_HASH * hashes + 1);
    this.#keys = new Int32Array(room);
    this.#slots = new Int32Array(room);
    this.#firstWords = new Uint32Array(powerOfTwo(Math.max(size * FILTER_BITS_A_FORM, SMALLEST_FILTER_BITS)) / 32);
  }

  load(): Gazetteer {
    for (; this.#form < this.#size; this.#form++) this.#loadForm(this.#form);
    const firstUnits = firstUnitsOf(this.#firstLetters, this.#firstCapitals);
    const smallWords = [...this.#smallWords];
    return {
      entities: this.#entities,
      sorts: this.#sorts,
      size: this.#size,
      pool: this.#pool,
      starts: this.#starts,
      owners: this.#owners,
      kinds: this.#kinds,
      siblings: this.#siblings,
      keys: this.#keys,
      slots: this.#slots,
      firstWords: this.#firstWords,
      firstUnits,
      capitalSearch: searchFor(searchedUnits(firstUnits, smallWords)),
      smallWords,
      longestWord: this.#longestWord,
      words: this.#words(),
    };
  }

  #words(): string {
    const mark = this.#packed.indexOf(WORDS_MARK, this.#line);
    return mark < 0 ? '' : this.#packed.slice(mark + 1);
  }

  #nextLine(): string {
    const end = this.#packed.indexOf('\n', this.#line);
    const line = this.#packed.slice(this.#line, end < 0 ? undefined : end);
    this.#line = end < 0 ? this.#packed.length : end + 1;
    return line;
  }

  #loadForm(form: number): void {
    const text = this.#text.slice(0, this.#shared.next()) + this.#nextLine();
    const start = this.#starts[form] as number;
    if (text === '' || start + text.length > this.#pool.length) throw new Error(`packed names: form ${form} is broken`);
    for (let i = 0; i < text.length; i++) this.#pool[start + i] = text.charCodeAt(i);
    this.#starts[form + 1] = start + text.length;
    this.#text = text;
    const sort = this.#sortNumbers.next();
    this.#kinds[form] = sort;
    this.#owners[form] = this.#owner(this.#back.next(), text, this.#namesId[sort] ?? false);
    const first = text.charCodeAt(0);
    (caseOf(first) === UPPER ? this.#firstCapitals : this.#firstLetters).add(foldOf(first));
    if (caseOf(first) === LOWER) this.#smallWords.add(FIRST_WORD.exec(text)?.[0] ?? text);
    this.#insert(text, form);
  }

  #owner(back: number, text: string, named: boolean): number {
    const count = this.#entities.length;
    if (back > 0) return count - back;
    const code = this.#codes.charAt(this.#code);
    const isCountry = code === ENTITY_CODES.country;
    const iso2 = isCountry ? this.#codes.slice(this.#code + 1, this.#code + 3) : '';
    this.#code += isCountry ? 3 : 1;
    const id = named ? slug(text) : this.#ids[count] || isoId(iso2);
    const entity = { id, kind: KINDS[code] ?? 'person', leader: code === LEADER_CODE } as const;
    this.#entities.push(/^[A-Z]{2}$/.test(iso2) ? { ...entity, iso2 } : entity);
    return count;
  }

  #insert(text: string, form: number): void {
    const cursor = this.#cursor;
    cursor.hash = HASH_SEED;
    let slot = 0;
    for (let at = 0; at < text.length; at = cursor.next) {
      if (at > 0) this.#slots[slot] = (this.#slots[slot] as number) | 2;
      readToken(text, at, text.length, text.length, cursor);
      if (at === 0) setBit(this.#firstWords, cursor.hash);
      this.#longestWord = Math.max(this.#longestWord, cursor.next - at);
      slot = slotOf(this.#keys, this.#slots, cursor.hash);
      if (this.#slots[slot] === 0) {
        this.#keys[slot] = cursor.hash;
        this.#slots[slot] = 1;
      }
    }
    const value = this.#slots[slot] as number;
    this.#siblings[form] = (value >> 2) - 1;
    this.#slots[slot] = ((form + 1) << 2) | (value & 3);
  }
}

function setBit(filter: Uint32Array, hash: number): void {
  const bit = (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
