import { foldedWords } from './fold.ts';

/** From this many words in a row on, a text repeats the source instead of telling it in its own words. */
export const COPIED_RUN_WORDS = 8;

/** Finds runs of words that two texts share. Made once for a source, then asked about many texts. */
export interface RunDetector {
  /** The longest run of at least `COPIED_RUN_WORDS` folded words that `text` shares with the source, or null. */
  longestRun(text: string): string[] | null;
}

/** Case, diacritics, punctuation and line breaks make no difference; quoted speech counts like any other words. */
export function runDetector(source: string): RunDetector {
  const words = foldedWords(source);
  const starts = new Map<string, number[]>();
  for (let i = 0; i + COPIED_RUN_WORDS <= words.length; i++) {
    const key = keyOf(words, i);
    const known = starts.get(key);
    if (known) known.push(i);
    else starts.set(key, [i]);
  }
  return {
    longestRun(text) {
      const own = foldedWords(text);
      let longest: string[] | null = null;
      for (let i = 0; i + COPIED_RUN_WORDS <= own.length; i++) {
        for (const start of starts.get(keyOf(own, i)) ?? []) {
          const length = sharedLength(own, i, words, start);
          if (length > (longest?.length ?? 0)) longest = own.slice(i, i + length);
        }
      }
      return longest;
    },
  };
}

function keyOf(words: readonly string[], from: number): string {
  return words.slice(from, from + COPIED_RUN_WORDS).join(' ');
}

function sharedLength(a: readonly string[], i: number, b: readonly string[], k: number): number {
  let length = 0;
  while (i + length < a.length && k + length < b.length && a[i + length] === b[k + length]) length++;
  return length;
}
