import type { Gazetteer } from '../../names/gazetteer.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';

const DEFAULT_LANGUAGE = 'en';
/** Begins the lists of a language. */
const LANGUAGE_MARK = '@';

const known = new WeakMap<Gazetteer, Map<string, Lexicon>>();

/** The words of a language (BCP 47) that came with the names; English where no language is given. */
export function lexiconOf(names: Gazetteer, lang: string = DEFAULT_LANGUAGE): Lexicon {
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  let all = known.get(names);
  if (all === undefined) {
    all = new Map();
    known.set(names, all);
  }
  let lexicon = all.get(primary);
  if (lexicon === undefined) {
    // Without word lists there is no evidence from words, and nothing that needs it is marked.
    lexicon = readLexicon(listsOf(names.words, primary));
    all.set(primary, lexicon);
  }
  return lexicon;
}

function listsOf(words: string, lang: string): string {
  const head = `${LANGUAGE_MARK}${lang}\n`;
  const start = words.indexOf(head);
  if (start < 0) return '';
  const end = words.indexOf(LANGUAGE_MARK, start + head.length);
  return words.slice(start + head.length, end < 0 ? undefined : end);
}
