import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../core/brief/paragraphs.ts';

test('splits at blank lines, counts from 1, and keeps line breaks inside a block', () => {
  expect(paragraphsOf('\n  One \n \t\nTwo\nstill two\n\n\n\nThree')).toEqual([
    { number: 1, start: 3, end: 6, text: 'One' },
    { number: 2, start: 11, end: 24, text: 'Two\nstill two' },
    { number: 3, start: 28, end: 33, text: 'Three' },
  ]);
});

test.each(['', '  \n\n \n'])('finds none in %j', (text) => {
  expect(paragraphsOf(text)).toEqual([]);
});

test('offsets slice to the text, paragraphs stand in order and nothing but white space is left out', () => {
  const pieces = fc.array(fc.constantFrom('a', 'Ω', '🚢', ' ', '\n', '\n\n', '\t', '\u00a0', '.'), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const [i, paragraph] of paragraphsOf(text).entries()) {
        expect(paragraph.number).toBe(i + 1);
        expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
        expect(paragraph.text).toBe(paragraph.text.trim());
        expect(paragraph.text).not.toMatch(/\n\s*\n/);
        expect(text.slice(end, paragraph.start).trim()).toBe('');
        end = paragraph.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
