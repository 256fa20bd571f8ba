import { foldText } from '../../names/characters.ts';

/** A word of a name as it is compared with others. */
export const foldWord = (word: string): string => foldText(word).replace(/\.$/, '');
