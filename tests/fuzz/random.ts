/** Repeatable texts and numbers: a seed printed with a failure brings it back. */
import { createRandom } from '../bench/scan/random.ts';

export interface Random {
  /** A whole number from 0, below `n`. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** A text of names, words and marks that are awkward for whoever reads them. */
  text(): string;
}

const NAMES = [
  'Russia',
  'Russian',
  'Moscow',
  'Ankara',
  'Turkey',
  'Türkiye',
  'China',
  'North Korea',
  'India',
  'Georgia',
  'Jordan',
  'US',
  'U.S.',
  'us',
  'EU',
  'Putin',
  'Vladimir Putin',
  'Narendra Modi',
  'Modi',
  'Erdoğan',
  'Recep Tayyip Erdoğan',
  'Hudson Institute',
  'Kremlin',
  'Taiwan',
  'Pakistan',
  'Germany',
  'Berlin',
  'Paris',
  'Washington',
  '中国',
  'Росія',
  'روسيا',
  'Россия',
];
const WORDS = [
  'said',
  'in',
  'the',
  'of',
  'and',
  'a',
  'Bank',
  'University of',
  'Mr',
  'President',
  'warned',
  'that',
  'not',
  'from',
  'Hilton',
  'sandwich',
  'STATE',
  'Heilmann',
  'Sebastian Heilmann',
  'told',
  'reporters',
  '“',
  '”',
  'x',
  '1',
  '2022',
];
const MARKS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  "'s ",
  '’s ',
  '-',
  '–',
  '\n',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\udc00',
  '\u0301',
  '\ufffc',
  '\u0000',
  '\ufeff',
  '(',
  ')',
  '\u{1f468}\u200d\u{1f469}',
  'ß',
  'İ',
  'ﬁ',
  '\u3000',
];
const MAX_PARTS = 14;
const MAX_UNITS = 40;

export function createFuzzRandom(seed: number): Random {
  const below = createRandom(seed);
  // The first numbers of small seeds are alike.
  for (let i = 0; i < 16; i++) below(2);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const units = () => String.fromCharCode(...Array.from({ length: below(MAX_UNITS) }, () => below(0x10000)));
  const part = () => pick(pick([NAMES, NAMES, WORDS, MARKS, MARKS]));
  return {
    below,
    pick,
    text() {
      if (below(8) === 0) return units();
      let text = '';
      for (let i = below(MAX_PARTS) + 1; i > 0; i--) text += part();
      return text;
    },
  };
}
