import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../core/voices/read-text.ts';
import { english, german } from './statements/said.ts';

const piece = fc.constantFrom(
  ...'“ ” " \' ’ „ » « ( ) , . : ; — - said says told that who and but he She Roe Ana the minister of in according to'.split(
    ' ',
  ),
  ...'believes wants to warned claim was by Monday as sagte er habe laut zufolge so wie der Damm\n\n'.split(' '),
  "'s",
  '\n',
);
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }),
    {
      maxLength: 50,
    },
  )
  .map((pieces) => pieces.join(' '));

test.each([
  ['English', english],
  ['German', german],
])('keeps spans inside the text and apart, on any text in %s', (_, reader) => {
  fc.assert(
    fc.property(text, (words) => {
      const { voices, statements } = readText(words, reader);
      let last = 0;
      for (const { content, cue, speaker, voice } of statements) {
        expect(content.length).toBeGreaterThan(0);
        let end = 0;
        for (const span of content) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        for (const span of [...content, cue, speaker]) {
          if (span !== null) expect(span.end).toBeLessThanOrEqual(words.length);
        }
        for (const span of content) {
          if (cue !== null) expect(cue.end <= span.start || cue.start >= span.end).toBe(true);
        }
        expect(content[0]?.start).toBeGreaterThanOrEqual(last);
        last = content[0]?.start ?? 0;
        if (voice !== null) expect(voices[voice]).toBeDefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('a paragraph read before is read the same again', () => {
  fc.assert(
    fc.property(text, text, (before, words) => {
      const fresh = english.paragraph(words);
      english.paragraph(before);
      expect(english.paragraph(words)).toEqual(fresh);
    }),
    { numRuns: 50 },
  );
});

test('what a statement is about lies inside it', () => {
  const words = 'Ana Roe said that Mali is safe. Chad is not.';
  const mentions = [
    { start: 18, end: 22, entity: 'mali' },
    { start: 32, end: 36, entity: 'chad' },
  ];
  expect(readText(words, english, mentions).statements.map(({ about }) => about)).toEqual([['mali']]);
});
