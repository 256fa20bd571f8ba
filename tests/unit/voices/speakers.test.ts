import { expect, test } from 'vitest';
import { named, read } from './statements/said.ts';

const ROE = 'Ana Roe, an economist at Linz University, spoke on Monday.';

test.each([
  ['a pronoun after the only woman', `${ROE} “It holds,” she said.`, ['Ana Roe | It holds']],
  ['a surname', `${ROE} “It holds,” Roe said.`, ['Ana Roe | It holds']],
  ['a role', `${ROE} “It holds,” the economist said.`, ['Ana Roe | It holds']],
  ['no other role', `${ROE} “It holds,” the minister said.`, ['the minister | It holds']],
  ['no man for a woman', `${ROE} “It holds,” he said.`, ['- | It holds']],
  ['an institution', '“It holds,” the Foreign Ministry said.', ['Foreign Ministry | It holds']],
  ['nobody for a thing', 'The poll said that it holds.', ['- | it holds']],
  [
    'not whose spokesman it is',
    `${ROE} “It holds,” a spokesman for Ana Roe said.`,
    ['a spokesman for Ana Roe | It holds'],
  ],
])('resolves %s', (_, text, statements) => {
  expect(named(text)).toEqual(statements);
});

test.each([
  ['a thing that somebody else made', 'A poster that says “it holds” hung there.', [null]],
  ['a word for a time', 'Hours later, saying “it holds”, came rain.', [null]],
  ['a noun without article', '“It holds,” strategy said.', [null]],
  ['a person', '“It holds,” Ana Roe said.', ['Ana Roe']],
  ['people without article', 'Critics said it was “too late”.', ['Critics']],
  ['a report without quotation marks', 'A report that says the dam holds is out.', ['A report that']],
])('shows a speaker of quoted words only where the words are one: %s', (_, text, speakers) => {
  const words = read(text).statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
  expect(words).toEqual(speakers);
});

test.each([
  ['of a person it reports', `${ROE} Roe warned that it breaks.\n\n“It is late now.”`, 1],
  ['of anybody else it reports', 'The mayor warned that it breaks.\n\n“It is late now.”', 0],
  ['of anybody it quotes', '“It breaks,” a mayor said.\n\n“It is late now.”', 1],
])('gives a quotation that stands alone to the speaker before it: %s', (_, text, more) => {
  const { statements } = read(text);
  expect(statements.map(({ content }) => content.length - 1)).toEqual([more]);
});

test('never gives unnamed voices a name, and counts the same words once', () => {
  const { voices } = read('Officials said that it holds. “It is new,” officials said.');
  expect(voices.map(({ sort, name, mentions }) => [sort, name, mentions.length])).toEqual([
    ['unnamed', 'Officials', 2],
  ]);
});
