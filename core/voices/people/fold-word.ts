import { foldText } from '../../names/characters.ts';

/** A word of a name as it is compared with others. */
export function foldWord(word: string): string {
  const folded = foldText(word);
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}
