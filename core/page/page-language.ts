import { guessLanguage } from '../detector/language.ts';

/** Paragraphs, and UTF-16 units of them, that are looked at. */
const MOST_PARAGRAPHS = 20;
const ENOUGH_UNITS = 2000;

/** Language of a page (BCP 47): the one it states, else the one its first paragraphs seem to be in. */
export function pageLanguage(document: Document): string | undefined {
  const stated = document.documentElement.lang.trim();
  if (stated !== '') return stated;
  const paragraphs = document.getElementsByTagName('p');
  let text = '';
  for (let i = 0; i < Math.min(paragraphs.length, MOST_PARAGRAPHS) && text.length < ENOUGH_UNITS; i++) {
    text += `${paragraphs[i]?.textContent ?? ''} `;
  }
  return guessLanguage(text);
}
