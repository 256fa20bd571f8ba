import { CAPITALIZED, casingOf, LOWERCASE, UNCASED } from '../../names/casing.ts';
import { caseOf, LOWER, UPPER } from '../../names/characters.ts';
import { JOINT } from '../people/classes.ts';
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

/** All that a spelling tells by itself. */
export function formOf(raw: string, kind: Form['kind'], tables: VoiceTables): Form {
  return kind === WORD ? wordForm(raw, tables) : markForm(raw, kind, tables);
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

function wordForm(raw: string, tables: VoiceTables): Form {
  const lower = lowerOf(raw);
  const casing = casingOf(raw, 0, raw.length);
  const row = tables.find(lower);
  const fold = foldWord(lower);
  const folded = fold === lower ? row : tables.find(fold);
  const frames = tables.frames[row] as number;
  const looks = looksOf(raw, lower, casing);
  let classes = tables.classes[row] as number;
  if ((classes & ~STARTER) === 0 && casing < CAPITALIZED && isAdverb(lower)) classes |= ADVERB;
  let may = raw.endsWith('.') ? MAY_END : 0;
  if (looks === CAPITAL || ((tables.people[folded] as number) & JOINT) !== 0) may |= MAY_NAME;
  const isVerb = frames !== 0 || ((tables.traits[row] as number) & SPLITS) !== 0;
  if (isVerb || (classes & CUES) !== 0 || lower === 'according') may |= MAY_CUE;
  return { kind: WORD, lower, casing, may, looks, row, folded, classes, frames, bits: isInitial(lower) ? 0 : UNKNOWN };
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

function looksOf(raw: string, lower: string, casing: Form['casing']): number {
  if (casing >= CAPITALIZED) return CAPITAL;
  if (casing === LOWERCASE && (isParticle(raw, lower, 1) || isParticle(raw, lower, 2))) return CAPITAL;
  return lower.startsWith("'") ? 0 : SMALL;
}

/** 'al-Sisi', 'd'Estaing': small letters, a hyphen or apostrophe at `at`, and a capital. */
function isParticle(raw: string, lower: string, at: number): boolean {
  const joint = lower[at];
  if (joint !== '-' && joint !== "'") return false;
  return caseOf(raw.charCodeAt(at + 1)) === UPPER && caseOf(raw.charCodeAt(at - 1)) === LOWER;
}
