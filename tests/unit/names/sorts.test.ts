import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoId, isoOf, slug } from '../../../core/names/packed.ts';
import { namesId, readSort, writeSort } from '../../../core/names/sorts.ts';

const word = fc.stringMatching(/^[a-z-]{1,8}$/);
const sort = fc.record({
  kind: fc.constantFrom('name', 'demonym', 'capital', 'surname'),
  langs: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  unmistakable: fc.boolean(),
  tags: fc.uniqueArray(word, { maxLength: 3 }).map((tags) => new Set(tags)),
});

describe('the sort of a form, as one word', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(sort, fc.boolean(), (one, givesId) => {
        const written = writeSort(one as Parameters<typeof writeSort>[0], givesId);
        expect(readSort(written)).toEqual(one);
        expect(namesId(written)).toBe(givesId);
      }),
    );
  });

  it('says nothing of tags where there are none, and gives no id unless told to', () => {
    const plain = { kind: 'name', langs: ['en', 'de'], unmistakable: true, tags: new Set<string>() } as const;
    expect(writeSort(plain)).toBe('name:en,de:!');
    expect(writeSort({ ...plain, tags: new Set(['surname', 'us-state']) }, true)).toBe(
      'name:en,de:!i:surname,us-state',
    );
  });
});

describe('ids', () => {
  it('of countries hold their code', () => {
    expect(isoId('TR')).toBe('iso-tr');
    expect(isoOf('iso-tr')).toBe('TR');
    for (const other of ['iso-t', 'iso-tur', 'iso-TR', 'iso-t1', 'no-iso-tr', 'turkey', '']) {
      expect(isoOf(other)).toBeUndefined();
    }
  });

  it('of names are lower-case words joined by hyphens', () => {
    expect(slug('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(slug('  St. Kitts & Nevis (SKN) ')).toBe('st-kitts-nevis-skn');
    expect(slug('Россия')).toBe('россия');
    expect(slug('…')).toBe('');
  });
});
