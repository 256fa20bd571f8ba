import { CAPITALIZED, CAPITALS, casingOf, LOWERCASE, UNCASED } from '../../names/casing.ts';
import { caseOf, LOWER, UPPER } from '../../names/characters.ts';
import { JOINT, OPENER } from '../people/classes.ts';
import { foldWord } from '../people/fold-word.ts';
import { ADVERB, CUE_ADJECTIVE, CUE_NOUN, STARTER } from '../statements/lexicon.ts';
import { mayQuote } from './quotes.ts';
import { SPLITS, type VoiceTables } from './tables.ts';
import { CAPITAL, type Form, MAY_CUE, MAY_END, MAY_NAME, MAY_QUOTE, SMALL, UNKNOWN, WORD } from './token.ts';

/** Marks that end sentences. */
export const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);
const APOSTROPHES = /[’ʼ]/g;
const CUES = CUE_NOUN | CUE_ADJECTIVE;
/** Words in -ly that are no adverbs are short or listed elsewhere. */
const SHORTEST_ADVERB = 5;
const NO_ADVERBS = new Set('family reply supply ally rally italy assembly july likely friendly only early'.split(' '));

/** All that a spelling tells by itself. `isPlain` where it is known to be letters of English alone. */
export function formOf(raw: string, kind: Form['kind'], isPlain: boolean, tables: VoiceTables): Form {
  return kind === WORD ? wordForm(raw, isPlain, tables) : markForm(raw, kind, tables);
}

function markForm(raw: string, kind: Form['kind'], tables: VoiceTables): Form {
  const isApostrophe = raw === "'" || raw === '’';
  return {
    kind,
    lower: raw,
    casing: UNCASED,
    may: (ENDS.has(raw) ? MAY_END : 0) | (mayQuote(raw) ? MAY_QUOTE : 0),
    looks: 0,
    row: raw === "'" ? tables.find(raw) : 0,
    folded: 0,
    classes: isApostrophe ? (tables.classes[tables.find("'")] as number) : 0,
    frames: 0,
    bits: 0,
  };
}

function wordForm(raw: string, isPlain: boolean, tables: VoiceTables): Form {
  const casing = casingOf(raw, 0, raw.length);
  const small = isPlain ? raw.toLowerCase() : lowerOf(raw);
  const lower = casing === CAPITALS && raw.length === 2 ? abbreviation(small, tables) : small;
  const row = tables.find(lower);
  const fold = isPlain ? lower : foldWord(lower);
  const folded = fold === lower ? row : tables.find(fold);
  const frames = tables.frames[row] as number;
  const looks =
    casing >= CAPITALIZED || (!isPlain && isJoint(raw, lower, casing)) ? CAPITAL : lower[0] === "'" ? 0 : SMALL;
  let classes = tables.classes[row] as number;
  if ((classes & ~STARTER) === 0 && casing < CAPITALIZED && isAdverb(lower)) classes |= ADVERB;
  let may = !isPlain && raw.endsWith('.') ? MAY_END : 0;
  if (looks === CAPITAL || ((tables.people[folded] as number) & JOINT) !== 0) may |= MAY_NAME;
  const isVerb = frames !== 0 || ((tables.traits[row] as number) & SPLITS) !== 0;
  if (isVerb || (classes & CUES) !== 0 || lower === 'according') may |= MAY_CUE;
  const bits = !isPlain && isInitial(lower) ? 0 : UNKNOWN;
  return { kind: WORD, lower, casing, may, looks, row, folded, classes, frames, bits };
}

/** 'US' is 'U.S.', where the tables have that, and not the pronoun. */
function abbreviation(lower: string, tables: VoiceTables): string {
  const dotted = `${lower.charAt(0)}.${lower.charAt(1)}`;
  const isFunctionWord = ((tables.people[tables.find(lower)] as number) & OPENER) !== 0;
  return isFunctionWord && tables.find(dotted) !== 0 ? dotted : lower;
}

function lowerOf(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(APOSTROPHES, "'") : lower;
}

function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') && lower.length >= SHORTEST_ADVERB && !NO_ADVERBS.has(lower);
}

/** 'A.' of 'James A. Lee' is no article. */
const isInitial = (lower: string): boolean => lower.length === 2 && lower.endsWith('.');

const isJoint = (raw: string, lower: string, casing: Form['casing']): boolean =>
  casing === LOWERCASE && (isParticle(raw, lower, 1) || isParticle(raw, lower, 2));

/** 'al-Sisi', 'd'Estaing': small letters, a hyphen or apostrophe at `at`, and a capital. */
function isParticle(raw: string, lower: string, at: number): boolean {
  const joint = lower[at];
  if (joint !== '-' && joint !== "'") return false;
  return caseOf(raw.charCodeAt(at + 1)) === UPPER && caseOf(raw.charCodeAt(at - 1)) === LOWER;
}
