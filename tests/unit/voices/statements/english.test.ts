import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['“The dam will hold,” said Ana Roe.', ['Ana Roe | said | “The dam will hold”']],
  ['"The dam will hold," the mayor of Linz said on Monday.', ['the mayor of Linz | said | “The dam will hold”']],
  ['“It holds,” she said. “It always has.”', ['she | said | “It holds … It always has.”']],
  ['“It holds,” she said, “and it always has.”', ['she | said | “It holds … and it always has.”']],
  ['Ana Roe, a hydrologist in Linz, said that the dam would hold.', ['Ana Roe | said | the dam would hold']],
  ['The dam will hold, the ministry said.', ['the ministry | said | The dam will hold']],
  ['According to the ministry, the dam will hold.', ['the ministry | According to | the dam will hold']],
  ['The dam will hold, according to the ministry.', ['the ministry | according to | The dam will hold']],
  ['Roe warned of a flood.', ['Roe | warned of | a flood']],
  ['Roe wants to rebuild the dam.', ['Roe | wants | to rebuild the dam']],
  ['Roe told reporters that the dam was safe.', ['Roe | told | the dam was safe']],
  ["Roe's claim that the dam is safe was wrong.", ['Roe | claim | the dam is safe was wrong']],
])('%s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});

test('what was said before a relative clause is not said in it', () => {
  const found = said('“The dam will hold,” she said, before a reporter who asked about the cost.');
  expect(found[0]).toBe('she | said | “The dam will hold”');
  expect(found.filter((one) => one.includes('dam'))).toHaveLength(1);
});

test('a relative clause belongs to the words right before it', () => {
  const found = said('He was forced to defend not paying a builder who said “the dam leaks a little”.');
  expect(found).toEqual(['a builder who | said | “the dam leaks a little”']);
});

test('a quotation is no speaker', () => {
  expect(said('What “hold the dam” means is open.\n\n“It holds well enough.”')).toEqual([]);
});

test('each passage of a transcript is said by whom its label names', () => {
  expect(said('Transcript as follows:\n\n"ROE: Will it hold?\n\n"VANCE: It will, for years. It was tested."')).toEqual([
    'ROE | - | “Will it hold?”',
    'VANCE | - | “It will, for years. It was tested.”',
  ]);
});

test('a paragraph that only quotes goes on with who spoke before', () => {
  expect(said('Ana Roe said: “The dam will hold.”\n\n“It is new,” she said.\n\n“And it was tested twice.”')).toEqual([
    'Ana Roe | said | “The dam will hold.”',
    'she | said | “It is new … And it was tested twice.”',
  ]);
});
