import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readParagraph } from '../../../../core/voices/text/paragraph.ts';
import { paragraphsOf } from '../../../../core/voices/text/paragraphs.ts';
import { loadVoiceTables } from '../../../../core/voices/text/tables.ts';
import { CLOSE, OPEN } from '../../../../core/voices/text/token.ts';
import { readVoiceTables } from '../../../../scripts/data/voices.ts';

const english = loadVoiceTables(await readVoiceTables('en'));
const german = loadVoiceTables(await readVoiceTables('de'));

function sentences(text: string, tables = english): string[] {
  const paragraph = readParagraph(text, tables);
  return paragraph.sentences.map(({ from, to }) =>
    text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end),
  );
}

function quotations(text: string, tables = english): string[] {
  const { tokens, quotes } = readParagraph(text, tables);
  return quotes.map(({ open, close }) => text.slice(tokens[open]?.end ?? 0, tokens[close]?.start ?? text.length));
}

const words = (text: string, tables = english): string[] =>
  readParagraph(text, tables).tokens.map(({ start, end }) => text.slice(start, end));

it('cuts words from their endings, marks and stops', () => {
  expect(words("Ana O'Dowd's vice-chair, Dr. J. Poe, isn’t in the U.S. today.")).toEqual(
    "Ana|O'Dowd|'s|vice-chair|,|Dr.|J.|Poe|,|isn’t|in|the|U.S.|today|.".split('|'),
  );
  expect(words('It rose 3.5% to 1,200 -- the 21st time...')).toEqual(
    'It|rose|3.5|%|to|1,200|--|the|21st|time|...'.split('|'),
  );
});

it('ends sentences at stops, not after titles and abbreviations', () => {
  expect(sentences('Mr. Poe met Gen. A. Roe in the U.S. Senate. He left. “Why?” she asked.')).toEqual([
    'Mr. Poe met Gen. A. Roe in the U.S. Senate.',
    'He left.',
    '“Why?” she asked.',
  ]);
  expect(sentences('It came from the U.S. The ship sank.')).toEqual(['It came from the U.S.', 'The ship sank.']);
  expect(sentences('Das sagte Dr. Roe z.B. gestern. Er ging.', german)).toEqual([
    'Das sagte Dr. Roe z.B. gestern.',
    'Er ging.',
  ]);
});

it('pairs quotation marks of every kind', () => {
  expect(quotations('“One,” he said. "Two," she said.')).toEqual(['One,', 'Two,']);
  expect(quotations("He said: 'The workers' rights are lost.' Then he left.")).toEqual([
    "The workers' rights are lost.",
  ]);
  expect(quotations('“She called it ‘a lie’ twice,” he said.')).toEqual(['She called it ‘a lie’ twice,', 'a lie']);
  expect(quotations("The '90s and the girls' school aren't quoted")).toEqual([]);
  expect(quotations('Er sagte: „Das stimmt.“ Sie: »Nein.« Und: «Doch.»', german)).toEqual([
    'Das stimmt.',
    'Nein.',
    'Doch.',
  ]);
});

it('lets a quotation run on to the end, and knows one that began before', () => {
  expect(quotations('“We stay. We will')).toEqual(['We stay. We will']);
  const { quotes } = readParagraph('and that is all,” he said.', english);
  expect(quotes.map(({ open }) => open)).toEqual([-1]);
});

it('cuts a plain text at blank lines and at lines that begin anew', () => {
  const text = 'One line\nthat is wrapped.\nTwo.\n\n  Three.\n\n\n';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One line\nthat is wrapped.',
    'Two.',
    'Three.',
  ]);
});

it('keeps every token in place and in one sentence, on any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '„',
    '»',
    '«',
    ' ',
    '. ',
    ', ',
    'Mr. ',
    'word',
    'He',
    "'s",
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { tokens, sentences: cut, quotes } = readParagraph(text, english);
      let end = 0;
      for (const token of tokens) {
        expect(text.slice(end, token.start).trim()).toBe('');
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe('');
      expect(cut.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
        tokens.map((_, i) => i),
      );
      for (const { open, close } of quotes) {
        expect(open).toBeLessThan(close);
        if (open >= 0) expect(tokens[open]?.kind).toBe(OPEN);
        if (close < tokens.length) expect(tokens[close]?.kind).toBe(CLOSE);
      }
    }),
  );
});
