import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../core/names/compile.ts';
import { formText } from '../../../core/names/gazetteer.ts';
import type { NamedEntity } from '../../../core/names/input.ts';
import { loadNames } from '../../../core/names/load.ts';
import { NumberReader, writeNumber } from '../../../core/names/numbers.ts';
import { SMALL } from '../../fixtures/names/small.ts';
import { find } from './find.ts';

const WORD = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ſЀ-яء-غف-ي一-龥]{1,8}$/);
const FORM = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const ENTITY = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  kind: fc.constant('country' as const),
  forms: fc.array(fc.record({ text: FORM, kind: fc.constantFrom('name' as const, 'demonym' as const) }), {
    minLength: 1,
  }),
});

describe('packed names', () => {
  it('keeps every entity, with its kind and code', () => {
    const { entities } = loadNames(compileNames(SMALL));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    expect(byId.size).toBe(SMALL.length);
    for (const { id, kind, iso2, leader } of SMALL) {
      expect(byId.get(id)).toEqual({ id, kind, leader: leader ?? false, ...(iso2 ? { iso2 } : {}) });
    }
  });

  it('finds each form in itself', () => {
    fc.assert(
      fc.property(fc.array(ENTITY, { maxLength: 12 }), (entities) => {
        const names = loadNames(compileNames(entities));
        for (const { text } of entities.flatMap(({ forms }) => forms)) {
          const [first] = find(text, names);
          expect({ start: first?.start, end: first?.end }).toEqual({ start: 0, end: text.length });
        }
      }),
    );
  });

  it('comes out the same whatever the order', () => {
    expect(compileNames([...SMALL].reverse())).toBe(compileNames(SMALL));
  });

  it('merges entities of one id, and equal forms of several languages', () => {
    const form = { text: 'Kenya', kind: 'name' } as const;
    const entity = (lang: string): NamedEntity => ({
      id: 'kenya',
      kind: 'country',
      iso2: 'KE',
      forms: [{ ...form, lang }],
    });
    const names = loadNames(compileNames([entity('en'), entity('de'), entity('en-GB')]));
    expect(names.entities).toHaveLength(1);
    expect(names.size).toBe(1);
    expect(names.sorts[0]?.langs).toEqual(['de', 'en']);
  });

  it('normalises white space in forms and keeps their spelling', () => {
    const names = loadNames(
      compileNames([{ id: 'x', kind: 'person', forms: [{ text: '  Ana\n Ruiz ', kind: 'name' }] }]),
    );
    expect(formText(names, 0)).toBe('Ana Ruiz');
  });

  it.each([
    ['an empty form', { forms: [{ text: ' ', kind: 'name' }] }, /x: the form ' ' is empty/],
    ['a form without a letter', { forms: [{ text: '…', kind: 'name' }] }, /no letter/],
    ['a form that begins with a mark', { forms: [{ text: '-land', kind: 'name' }] }, /does not begin with a letter/],
    ['a form with a control character', { forms: [{ text: 'A\u0000', kind: 'name' }] }, /control character/],
    ['a form that is too long', { forms: [{ text: 'a'.repeat(201), kind: 'name' }] }, /longer than 200/],
    ['an id with a space', { id: 'a b', forms: [] }, /not an id/],
    ['a malformed code', { iso2: 'Xx', forms: [] }, /ISO 3166/],
  ] as const)('refuses %s', (_, entity, message) => {
    const whole: NamedEntity = { id: 'x', kind: 'country', ...entity };
    expect(() => compileNames([whole])).toThrow(message);
  });

  it('refuses one id for two kinds of things', () => {
    const entity = { id: 'x', forms: [] } as const;
    expect(() =>
      compileNames([
        { ...entity, kind: 'country' },
        { ...entity, kind: 'person' },
      ]),
    ).toThrow(/x is a country/);
  });

  it.each(['', 'hello', '{"a":1}', 'sidelight-names-1 5 10 3\nname:und:\n'])('refuses %j', (packed) => {
    expect(() => loadNames(packed)).toThrow(/packed names/);
  });

  it('loads no names at all', () => {
    expect(find('Russia', loadNames(compileNames([])))).toEqual([]);
  });

  it('writes numbers that it can read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const reader = new NumberReader(numbers.map(writeNumber).join(''));
        expect(numbers.map(() => reader.next())).toEqual(numbers);
      }),
    );
  });

  it('is small', () => {
    const plain = SMALL.flatMap(({ forms }) => forms.map(({ text }) => text)).join('\n').length;
    expect(compileNames(SMALL).length).toBeLessThan(2 * plain);
  });
});
