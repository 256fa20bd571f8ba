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

test('never gives unnamed voices a name, and counts the same words once', () => {
  const { voices } = read('Officials said that it holds. “It is new,” officials said.');
  expect(voices.map(({ sort, name, mentions }) => [sort, name, mentions.length])).toEqual([
    ['unnamed', 'Officials', 2],
  ]);
});
