import { describe, expect, it } from 'vitest';
import { mentioned, mentionedEntities } from './sentences.ts';

describe('surnames', () => {
  it.each([
    ['alone they need the full name', 'Heilmann said so.', []],
    ['after the full name', 'Sebastian Heilmann came. Heilmann spoke.', ['Sebastian Heilmann', 'Heilmann']],
    ['before the full name', 'Heilmann spoke.\n\nSebastian Heilmann came.', ['Heilmann', 'Sebastian Heilmann']],
    ['unmistakable ones need nothing', 'Erdogan waited for Putin.', ['Erdogan', 'Putin']],
    ['a leader with the title', 'President Xi spoke. Then Xi left.', ['Xi', 'Xi']],
    ['a prime minister', 'Prime Minister Modi came; Modi left.', ['Modi', 'Modi']],
    ['courtesy introduces nobody', 'Mr Heilmann said so.', []],
    ['courtesy after the full name', 'Sebastian Heilmann came. Mr. Heilmann sat.', ['Sebastian Heilmann', 'Heilmann']],
    ['a title in the middle', 'Sebastian Heilmann. Professor Heilmann sat.', ['Sebastian Heilmann', 'Heilmann']],
    ['possessives', "Xi Jinping left; Xi's plane flew.", ['Xi Jinping', 'Xi']],
    ['compounds', 'A Putin-backed group, pro-Putin voters.', ['Putin', 'Putin']],
    ['two given names', 'Then Recep Erdogan spoke.', ['Erdogan']],
    [
      'double surnames as a whole',
      'Alicia García Herrero; García Herrero.',
      ['Alicia García Herrero', 'García Herrero'],
    ],
    ['capitals', 'VLADIMIR PUTIN WARNS; PUTIN WAITS', ['VLADIMIR PUTIN', 'PUTIN']],
    [
      'sentence openers are no given names',
      'When Putin left, After Putin came. But Putin stayed.',
      ['Putin', 'Putin', 'Putin'],
    ],
    ['a country is no given name', "Russia's Putin and Turkey's Erdogan", ['Russia', 'Putin', 'Turkey', 'Erdogan']],
    ['own initials', 'Sebastian Heilmann wrote. S. Heilmann, 2021.', ['Sebastian Heilmann', 'Heilmann']],
  ])('%s', (_, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('others of that name', () => {
  it.each([
    ['another given name', 'Heidi Heilmann said so.', []],
    ['a relative', 'Then Emine Erdogan arrived.', []],
    [
      'makes the bare surname doubtful',
      'Sebastian Heilmann left.\n\nPeter Heilmann came.\n\nHeilmann spoke.',
      ['Sebastian Heilmann'],
    ],
    [
      'unless the paragraph tells',
      'Peter Heilmann came.\n\nSebastian Heilmann left. Heilmann spoke.',
      ['Sebastian Heilmann', 'Heilmann'],
    ],
    ['even an unmistakable one, nearby', 'Igor Putin opened a bank. Putin smiled.', []],
    ['but not elsewhere', 'Igor Putin opened a bank.\n\nPutin smiled.', ['Putin']],
    ['another initial', 'Sebastian Heilmann wrote it. P. Heilmann did not.', ['Sebastian Heilmann']],
    ['particles', 'There Peter von Heilmann sat.', []],
    ['double surnames', 'Sebastian Heilmann met Eva Heilmann-Kurz and Meyer-Heilmann.', ['Sebastian Heilmann']],
    ['a family name that comes first', 'Xi Jinping met Xi Mingzo.', ['Xi Jinping']],
    ['numerals', 'Xi Jinping read about Louis XI yesterday.', ['Xi Jinping']],
    ['things named after them', 'The Narendra Modi Stadium and the Putin Foundation.', []],
    ['other words', 'Putinism, Putina, Erdoganomics, Modification', []],
  ])('%s', (_, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('two known people of one surname', () => {
  it('are not guessed', () => {
    expect(mentionedEntities('Brandt spoke.')).toEqual([]);
    expect(mentionedEntities('Clara Brandt came.\n\nOtto Brandt came.\n\nBrandt spoke.')).toHaveLength(2);
  });

  it('are told apart when only one is on the page', () => {
    expect(mentionedEntities('Clara Brandt came.\n\nBrandt spoke.')).toEqual([
      'Clara Brandt=clara-brandt',
      'Brandt=clara-brandt',
    ]);
  });

  it('are told apart when only one is in the paragraph', () => {
    const text = 'Clara Brandt came. Brandt sat.\n\nOtto Brandt came. Brandt stood.';
    expect(mentionedEntities(text).filter((one) => one.startsWith('Brandt'))).toEqual([
      'Brandt=clara-brandt',
      'Brandt=otto-brandt',
    ]);
  });
});

describe('institutions', () => {
  it.each([
    [
      'the whole name, not the country in it',
      'The German Institute for International and Security Affairs wrote.',
      ['German Institute for International and Security Affairs'],
    ],
    [
      'a ministry, not its country',
      'An official at the North Korean Defense Ministry',
      ['North Korean Defense Ministry'],
    ],
    ['an abbreviation alone may be another', 'The SWP marched.', []],
    [
      'an abbreviation with its name',
      'The German Institute for International and Security Affairs came. SWP stayed.',
      ['German Institute for International and Security Affairs', 'SWP'],
    ],
    ['an abbreviation with its kind', 'The state news agency KCNA reported.', ['KCNA']],
    ['an abbreviation as a credit', 'Photo: KCNA', ['KCNA']],
    ['an abbreviation with what it does', 'A KCNA correspondent', ['KCNA']],
    ['an unmistakable abbreviation', 'Merics wrote it.', ['Merics']],
  ])('%s', (_, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
