import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, foldText, IGNORABLE, LETTER, MARK } from '../../../core/names/characters.ts';
import { mayBeginName } from '../../../core/names/match.ts';
import { SCRIPTS, SMALL } from '../../fixtures/names/small.ts';
import { find, load, loadForms } from './find.ts';
import { naiveMatches } from './naive.ts';

const small = load(SMALL);
const SEPARATOR = '\u2029';

/** Pieces that names are made of, and what may stand between and inside them. */
const PIECES = [
  'Russia',
  'North',
  'Korea',
  'Korean',
  'US',
  'us',
  'Xi',
  ' ',
  ' ',
  '\n',
  '-',
  '’',
  's',
  '.',
  '\u00ad',
  '\u0301',
  '\ud800',
  'é',
  '俄',
  '罗斯',
  'و',
  'روسيا',
  'ロ',
  'シア',
];
const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

/** Looked for at every word, where `small` is looked for at capitals. */
const atWords = load([...SMALL, ...SCRIPTS, { id: 'us', kind: 'person', forms: [{ text: 'us', kind: 'surname' }] }]);

describe('a look at a piece of a text', () => {
  const wordEnd = (text: string, start: number) => {
    let end = start + 1;
    while (end < text.length && [LETTER, MARK, IGNORABLE].includes(classOf(text.charCodeAt(end)))) end++;
    return end;
  };

  it.each([
    ['at capitals', small, true],
    ['at words', atWords, false],
  ])('finds the beginning of every name in it, %s', (_, names, isByCapitals) => {
    expect(names.capitalSearch !== null).toBe(isByCapitals);
    fc.assert(
      fc.property(TEXT, fc.nat(100), fc.nat(100), (text, before, after) => {
        for (const { start } of find(text, names)) {
          const piece = text.slice(Math.max(0, start - before), wordEnd(text, start) + after);
          expect(mayBeginName(piece, names)).toBe(true);
        }
      }),
    );
  });

  it.each([small, atWords])('passes over words that begin no name', (names) => {
    for (const text of ['', ' \n ', 'a word', 'Northern Lights, Usual', 'North of Northland']) {
      expect(mayBeginName(text, names)).toBe(false);
    }
    for (const text of ['North', 'to North ', 'in North Kor']) expect(mayBeginName(text, names)).toBe(true);
  });
});

describe('matches in any text', () => {
  it('are in order, apart, and spell a form', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let last = 0;
        for (const { start, end, form } of find(text, small)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(foldText(text.slice(start, end))).toBe(foldText(form));
          last = end;
        }
      }),
    );
  });

  it('are those of the parts of a text, shifted', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (parts) => {
        let offset = 0;
        const shifted = parts.flatMap((part) => {
          const found = find(part, small).map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
          offset += part.length + SEPARATOR.length;
          return found;
        });
        expect(find(parts.join(SEPARATOR), small)).toEqual(shifted);
      }),
    );
  });

  it('do not move when the text is decomposed or sprinkled with invisible units', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Türkiye', 'Côte d’Ivoire', 'and', 'Erdoğan', 'Russia'), { maxLength: 8 }),
        (words) => {
          const plain = words.join(' ');
          const odd = words.map((word) => word.normalize('NFD').replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')).join(' ');
          const texts = (text: string) =>
            find(text, small).map(({ start, end }) => text.slice(start, end).replaceAll('\u00ad', '').normalize('NFC'));
          expect(texts(odd)).toEqual(texts(plain));
        },
      ),
    );
  });

  it('are those that a naive matcher finds', () => {
    const letters = fc.constantFrom('a', 'A', 'b', 'B', 'é', 'É', ' ', '-', '\u00ad', '\u0301', '俄', 'ロ');
    const form = fc
      .array(fc.constantFrom('a', 'A', 'b', 'B', 'é', ' ', '-', '俄', 'ロ'), { minLength: 1, maxLength: 5 })
      .map((units) => units.join('').replace(/\s+/g, ' ').trim())
      .filter((text) => /^[\p{L}]/u.test(text));
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 6 }),
        fc.array(letters, { maxLength: 24 }).map((units) => units.join('')),
        (forms, text) => {
          const spans = find(text, loadForms(...new Set(forms))).map(({ start, end }) => ({ start, end }));
          expect(spans).toEqual(naiveMatches(text, forms));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
