import type { Gazetteer } from '../names/gazetteer.ts';
import { primaryOf, sortsFor } from '../names/languages.ts';
import { MATCH_FIELDS, matchNames } from '../names/match.ts';
import { IN_CAPITALS } from '../names/spelling.ts';
import { BlockFacts, Context } from './context.ts';
import { givenNamesOf } from './given-names.ts';
import { isEnglish } from './language.ts';
import { lexiconOf } from './lexicon/of-language.ts';
import { type JudgedReading, Readings } from './readings.ts';
import { rulesFor } from './rules/table.ts';

/** A known name in one block of text, with every entity it may stand for. */
export interface Candidate {
  /** UTF-16 offsets in the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly JudgedReading[];
}

export interface DetectOptions {
  /** BCP 47 language of the page; without it the text is taken for English and forms of all languages are looked for. */
  lang?: string;
}

/** Looks for names in blocks of one language. Make one a page: it keeps what it has worked out. */
export interface BlockScanner {
  /** Names in the block, in order, without overlaps. */
  scan(text: string): readonly Candidate[];
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** News in any language has blocks in English: captions, quotations, whole pages that only say they are in another. */
const ENGLISH = 'en';

export function createBlockScanner(names: Gazetteer, options: DetectOptions = {}): BlockScanner {
  const own = scannerFor(names, options.lang);
  if (!isOtherThanEnglish(options.lang)) return own;
  let english: BlockScanner | undefined;
  return {
    scan(text) {
      const candidates = own.scan(text);
      if (candidates.length === 0 || !isEnglish(text, options.lang)) return candidates;
      english ??= scannerFor(names, ENGLISH);
      return english.scan(text);
    },
  };
}

function isOtherThanEnglish(lang: string | undefined): boolean {
  const primary = primaryOf(lang);
  return primary !== '' && primary !== ENGLISH;
}

/** One reading of the names, with the words of one language. */
function scannerFor(names: Gazetteer, lang: string | undefined): BlockScanner {
  const sorts = sortsFor(names, lang);
  const matches: number[] = [];
  // Its words and rules are made ready when the first name is found: many pages hold none.
  let judge: ((text: string) => readonly Candidate[]) | undefined;
  return {
    scan(text) {
      matches.length = 0;
      matchNames(text, names, sorts, matches);
      if (matches.length === 0) return NO_CANDIDATES;
      judge ??= judgeFor(names, lang, sorts, matches);
      return judge(text);
    },
  };
}

/** Judges the names of a text that stand in `matches`. */
function judgeFor(
  names: Gazetteer,
  lang: string | undefined,
  sorts: Uint8Array,
  matches: readonly number[],
): (text: string) => readonly Candidate[] {
  const lexicon = lexiconOf(names, lang);
  const rulesOf = rulesFor(givenNamesOf(names));
  const readings = new Readings(names, sorts, ({ entity, sort }) => rulesOf(entity, sort), lang);
  const facts = new BlockFacts(lexicon, matches, names);
  const context = new Context(facts);
  return (text) => {
    facts.begin(text);
    const candidates: Candidate[] = [];
    for (let i = 0; i < matches.length; i += MATCH_FIELDS) {
      const start = matches[i] as number;
      const end = matches[i + 1] as number;
      context.move(start, end, matches[i + 3] === IN_CAPITALS);
      candidates.push({ start, end, readings: readings.judge(context, matches[i + 2] as number) });
    }
    return candidates;
  };
}

/** One block of text, from nothing: for tests and single texts. Offsets are UTF-16 code units of `text`. */
export function scan(text: string, names: Gazetteer, options: DetectOptions = {}): readonly Candidate[] {
  return createBlockScanner(names, options).scan(text);
}
