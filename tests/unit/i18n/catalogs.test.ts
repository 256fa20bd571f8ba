import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, POSITIONS } from '../../../core/brief/terms.ts';
import { catalogs } from '../../../core/i18n/catalogs.ts';
import { messagesEn } from '../../../core/i18n/messages.en.ts';
import { createMessages, SPOKEN } from '../../../core/i18n/messages.ts';
import { optionsEn } from '../../../core/i18n/options.en.ts';
import { surfacesEn } from '../../../core/i18n/surfaces.en.ts';
import type { Message } from '../../../core/i18n/translate.ts';

const ENGLISH: Readonly<Record<'card' | 'surfaces' | 'options', Readonly<Record<string, Message>>>> = {
  card: messagesEn,
  surfaces: surfacesEn,
  options: optionsEn,
};
const PARTS = ['card', 'surfaces', 'options'] as const;
const LANGUAGES = SPOKEN.filter((language) => language !== 'en');

/** What more than one word is the same in. */
const SAME = new Set(['Alt (Option)']);

const textsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['only', message]] : Object.entries(message);
const MAY_OMIT_COUNT = new Set(['zero', 'one', 'two']);
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

describe.each(LANGUAGES)('%s', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  describe.each(PARTS)('%s', (part) => {
    const english = ENGLISH[part];
    const words: Readonly<Record<string, Message>> = catalogs[language][part];
    const keys = Object.keys(english);

    it('has the words English has, and no others', () => {
      expect(keys.filter((key) => !(key in words))).toEqual([]);
      expect(Object.keys(words).filter((key) => !(key in english))).toEqual([]);
    });

    it('says every message, without space around it', () => {
      const empty = keys.filter((key) => textsOf(words[key] ?? '').some((text) => text === '' || text !== text.trim()));
      expect(empty).toEqual([]);
    });

    it('has plural forms where English has them: those the language has', () => {
      for (const key of keys) {
        const mine = words[key];
        if (typeof english[key] === 'string') expect(typeof mine, key).toBe('string');
        else expect(unique(Object.keys(mine ?? {})), key).toEqual(unique(forms));
      }
    });

    it('fills in what English fills in', () => {
      for (const key of keys) {
        const expected = unique(textsOf(english[key] ?? '').flatMap(placeholdersOf));
        for (const [form, text] of formsOf(words[key] ?? '')) {
          // A form for one number alone ('no site', 'two sites') may leave the figure out.
          const needed = MAY_OMIT_COUNT.has(form) ? expected.filter((name) => name !== 'count') : expected;
          const found = unique(placeholdersOf(text));
          expect(
            needed.filter((name) => !found.includes(name)),
            `${key} ${form}`,
          ).toEqual([]);
          expect(
            found.filter((name) => !expected.includes(name)),
            `${key} ${form}`,
          ).toEqual([]);
        }
      }
    });
  });

  it('has a word of its own for every position and direction', () => {
    const { card } = catalogs[language];
    const positions = POSITIONS.map((position) => card[`position.${position}`]);
    const directions = DIRECTIONS.map((direction) => card[`direction.${direction}`]);
    expect(new Set(positions).size).toBe(POSITIONS.length);
    expect(new Set(directions).size).toBe(DIRECTIONS.length);
  });

  it('is translated', () => {
    const same = PARTS.flatMap((part) =>
      Object.entries(ENGLISH[part]).filter(([key, message]) => {
        const mine: Message = (catalogs[language][part] as Record<string, Message>)[key] ?? '';
        const [text = ''] = textsOf(message);
        // What holds no word besides its placeholders, or one short word, may well be the same.
        const bare = text
          .replace(/\{\w+\}/g, '')
          .replace(/[^\p{L} ]/gu, '')
          .trim();
        return bare.includes(' ') && !SAME.has(text) && textsOf(mine)[0] === text;
      }),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('has the manifest’s words', () => {
    const read = (locale: string) =>
      JSON.parse(
        readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'),
      ) as Record<string, { message: string }>;
    const mine = read(language);
    const english = read('en');
    expect(Object.keys(mine)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries(mine)) {
      expect(message.trim(), key).not.toBe('');
      if (key !== 'name') expect(message, key).not.toBe(english[key]?.message);
    }
  });
});

it.each([
  [0, 'لا أصوات أخرى'],
  [1, 'صوت آخر'],
  [2, 'صوتان آخران'],
  [3, '3 أصوات أخرى'],
  [11, '11 صوتًا آخر'],
  [100, '100 صوت آخر'],
])('counts in Arabic as Arabic does: %d', (count, text) => {
  const t = createMessages('ar-u-nu-latn', catalogs.ar.card);
  expect(t('stance.more-voices', { count })).toBe(text);
});
