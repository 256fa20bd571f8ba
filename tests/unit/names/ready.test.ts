import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/names/gazetteer.ts';
import { isReady, readReady, writeReady } from '../../../core/names/ready.ts';
import { readTable, writeTable } from '../../../core/names/tables.ts';
import { isWhole } from '../../../core/seal/seal.ts';
import { SMALL } from '../../fixtures/names/small.ts';
import { find, load } from './find.ts';

const again = (names: Gazetteer): Gazetteer => readReady(JSON.parse(JSON.stringify(writeReady(names))));

describe('names as tables', () => {
  const WORD = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ſЀ-яء-غف-ي一-龥]{1,8}$/);
  const FORM = fc.record({
    text: fc.array(WORD, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    kind: fc.constantFrom('name' as const, 'demonym' as const),
    lang: fc.constantFrom('en', 'de', 'und'),
    unmistakable: fc.boolean(),
    tags: fc.subarray(['surname', 'city']),
  });
  const ENTITIES = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4})?$/),
      kind: fc.constantFrom('country' as const, 'person' as const, 'organization' as const, 'none' as const),
      leader: fc.boolean(),
      iso2: fc.constantFrom('FR', 'DE', undefined),
      forms: fc.array(FORM, { minLength: 1, maxLength: 6 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  it('are the names they were made from', () => {
    fc.assert(
      fc.property(ENTITIES, (entities) => {
        const names = load(
          entities.map(({ iso2, ...entity }) => (iso2 && entity.kind === 'country' ? { ...entity, iso2 } : entity)),
          '@en\nreports said',
        );
        const ready = again(names);
        expect(ready.entities).toEqual(names.entities);
        expect(ready.sorts).toEqual(names.sorts);
        for (const table of ['pool', 'starts', 'owners', 'kinds', 'siblings', 'keys', 'slots', 'firstWords'] as const) {
          expect([...ready[table]]).toEqual([...names[table]]);
        }
        expect(ready.firstUnits).toEqual(names.firstUnits);
        expect(ready.capitalSearch).toEqual(names.capitalSearch);
        expect([ready.size, ready.smallWords, ready.longestWord, ready.words]).toEqual([
          names.size,
          names.smallWords,
          names.longestWord,
          names.words,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('find the same', () => {
    const text = 'Xi Jinping, NORTH KOREA and the Russian Federation: “Россия” 俄罗斯';
    const names = load(SMALL);
    expect(find(text, names).length).toBeGreaterThan(2);
    expect(find(text, again(names))).toEqual(find(text, names));
  });
});

describe('what storage may hold instead', () => {
  const whole = writeReady(load(SMALL));
  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { tables: {} },
    { ...whole, words: undefined },
    { ...whole, tables: null },
  ])('is told from it: %o', (value) => expect(isReady(value)).toBe(false));
  it('is told from it to the last character where that is asked for', () => {
    const text = JSON.stringify(whole);
    const strings = [...text.matchAll(/"(?:tables|firstUnits|smallWords|sorts|entities|words)":/g)];
    expect(strings.length).toBe(6);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'A', '1', 'é'), (at, other) => {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        expect(isReady(value, isWhole)).toBe(JSON.stringify(value) === text);
        expect(isReady(value) || JSON.stringify(value) !== text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('is told from it at a glance where a table is cut off, or overwritten at its end', () => {
    for (const pool of [whole.tables.pool.slice(0, -1), `${whole.tables.pool.slice(0, -8)}AAAAAAAA`]) {
      expect(isReady({ ...whole, tables: { ...whole.tables, pool } })).toBe(false);
    }
  });
  it('is not mistaken for it', () => {
    expect(isReady(whole)).toBe(true);
    expect(isReady(whole, isWhole)).toBe(true);
  });
});

describe('a table of numbers', () => {
  const NUMBERS = fc.oneof(
    fc.array(fc.nat(0xff)).map((list) => Uint8Array.from(list)),
    fc.array(fc.nat(0xffff)).map((list) => Uint16Array.from(list)),
    fc.array(fc.integer({ min: -0x8000, max: 0x7fff })).map((list) => Int16Array.from(list)),
    fc.array(fc.integer()).map((list) => Int32Array.from(list)),
    fc.array(fc.nat(0xffffffff)).map((list) => Uint32Array.from(list)),
    fc.integer({ min: 5_000, max: 20_000 }).map((length) => new Uint32Array(length).fill(length * 400_000)),
  );

  it('holds the same when it is read', () => {
    fc.assert(
      fc.property(NUMBERS, (numbers) => {
        expect([...readTable(writeTable(numbers))]).toEqual([...numbers]);
      }),
    );
  });

  it('takes as few bytes as its numbers need', () => {
    expect(readTable(writeTable(Uint32Array.of(1, 255)))).toBeInstanceOf(Uint8Array);
    expect(readTable(writeTable(Int32Array.of(-1, 300)))).toBeInstanceOf(Int16Array);
    expect(readTable(writeTable(Uint32Array.of(0, 0xffff)))).toBeInstanceOf(Uint16Array);
  });

  it('is not read from anything else', () => {
    expect(() => readTable('x')).toThrow('these are not numbers');
    expect(() => readTable('B?!')).toThrow();
  });
});
