import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GIVEN, PLACE } from '../../../../core/voices/people/classes.ts';
import { BE, SAYS } from '../../../../core/voices/statements/lexicon.ts';
import { FEMALE, loadVoiceTables, MALE, OPENS_PAIR, SPLITS } from '../../../../core/voices/text/tables.ts';
import { packWords } from '../../../../scripts/data/voice-words.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeéł-.'), minLength: 1, maxLength: 4 });
const words = fc.uniqueArray(word, { maxLength: 300 });

test('every word has the bits of its sections, and no other word has any', () => {
  fc.assert(
    fc.property(words, words, fc.array(word, { maxLength: 300 }), (say, female, asked) => {
      const tables = loadVoiceTables(
        packWords(
          new Map([
            ['say', new Set(say)],
            ['female words', new Set(female)],
          ]),
        ),
      );
      for (const one of [...say, ...female, ...asked]) {
        const row = tables.find(one);
        expect(tables.frames[row]).toBe(say.includes(one) ? SAYS : 0);
        expect(tables.traits[row]).toBe(female.includes(one) ? FEMALE : 0);
        expect(tables.classes[row]).toBe(0);
      }
    }),
  );
});

test('a word of several sections has the bits of all, and names are found folded', () => {
  const tables = loadVoiceTables(
    packWords(
      new Map([
        ['be', new Set(['is', 'été'])],
        ['say', new Set(['is', 'point out'])],
        ['given names', new Set(['Łukasz', 'Zoë'])],
        ['places', new Set(['new linz', 'zoe'])],
        ['male words', new Set(['is'])],
        ['rules', new Set(['german'])],
      ]),
    ),
  );
  const is = tables.find('is');
  expect([tables.classes[is], tables.frames[is], tables.traits[is]]).toEqual([BE, SAYS, MALE]);
  expect(tables.classes[tables.find('été')]).toBe(BE);
  expect(tables.people[tables.find('zoe')]).toBe(GIVEN | PLACE);
  expect(tables.people[tables.find('lukasz')]).toBe(GIVEN);
  expect(tables.people[tables.find('new linz')]).toBe(PLACE);
  expect(tables.traits[tables.find('new')]).toBe(OPENS_PAIR);
  expect(tables.frames[tables.find('point out')]).toBe(SAYS);
  expect(tables.traits[tables.find('point')]).toBe(SPLITS);
  expect([...tables.words('rules')]).toEqual(['german']);
  expect(tables.words('none').size).toBe(0);
});
