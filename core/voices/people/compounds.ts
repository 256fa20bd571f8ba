import { CAPITALS } from '../../names/casing.ts';
import type { Words } from '../types.ts';
import { BODY, DEMONYM, EXPERT, OFFICIAL, OPEN_ROLE, ORG, OTHER, PLACE, TOPIC } from './classes.ts';
import type { Lexed } from './lexed.ts';

/** Two letters are hardly a body's: 'TV-Moderator', 'IT-Experte'. */
const SHORTEST_ABBREVIATION = 3;

/** The body in a compound ('VW-Chef', 'SPD-Politiker'), and its classes; null where the first part is no body. */
export function bodyInCompound(lexed: Lexed, at: number): (Words & { readonly bits: number }) | null {
  const token = lexed.tokens[at];
  if (token === undefined || !lexed.words.capitalNouns) return null;
  const length = token.lower.lastIndexOf('-');
  if (length <= 0) return null;
  const { start } = token;
  const end = start + length;
  const words = lexed.paragraph.text.slice(start, end);
  const bits = lexed.words.of(words.toLowerCase());
  if ((bits & BODY) === 0) {
    if ((bits & (PLACE | DEMONYM | TOPIC | ORG)) !== 0) return null;
    const isAbbreviation =
      token.casing === CAPITALS && words === words.toUpperCase() && length >= SHORTEST_ABBREVIATION;
    // 'China-Experte', 'Umwelt-Aktivist' tell a subject, 'Ifo-Präsident' a body.
    const isLed = lexed.has(at, OPEN_ROLE) && !lexed.has(at, EXPERT | OFFICIAL | OTHER);
    if (!isAbbreviation && !isLed) return null;
  }
  return { start, end, words, bits };
}
