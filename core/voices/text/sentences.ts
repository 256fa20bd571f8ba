import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import { ENDS } from './forms.ts';
import type { VoiceTables } from './tables.ts';
import { CLOSE, MARK, NUMBER, OPEN, type Token, WORD } from './token.ts';
import type { Tokens } from './tokenize.ts';

/** Tokens `from` to `to`, end exclusive. The sentences of a paragraph hold all its tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const CLOSING = new Set([')', ']']);
/** After which a sentence may begin without white space. */
const OPENING = new Set('\n“„«');
/** Marks that sentences begin with. */
const STARTING = new Set('([$€£•*—–-');

/** Sentences, in quotations as well: a quotation of several sentences is cut like all text. */
export function splitSentences(text: string, { tokens, ends }: Tokens, tables: VoiceTables): Sentence[] {
  const openers = tables.words('sentence openers');
  const titles = tables.words('abbreviated titles');
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < ends.length; i++) {
    const at = ends[i] as number;
    if (at < from) continue;
    const end = endAfter(tokens, at, openers, titles);
    if (end < 0 || !startsSentence(text, tokens, end)) continue;
    sentences.push({ from, to: end });
    from = end;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** The number of the first token after a sentence that ends with token `at`, or -1 where none ends there. */
function endAfter(
  tokens: readonly Token[],
  at: number,
  openers: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): number {
  const token = tokens[at] as Token;
  const isStop = token.kind === MARK && ENDS.has(token.lower);
  if (!isStop && !isAbbreviation(token)) return -1;
  let next = at + 1;
  while (next < tokens.length && closes(tokens[next] as Token)) next++;
  if (isStop) return next;
  // 'U.S.', 'Inc.': the sentence goes on unless a word follows that opens sentences.
  if (titles.has(token.lower.slice(0, -1)) || token.end - token.start <= 2) return -1;
  const word = tokens[next]?.kind === OPEN ? tokens[next + 1] : tokens[next];
  return word !== undefined && word.casing >= CAPITALIZED && openers.has(word.lower) ? next : -1;
}

const isAbbreviation = ({ kind, lower }: Token): boolean => kind === WORD && lower.endsWith('.');

function closes({ kind, lower, spaced }: Token): boolean {
  return kind === CLOSE || (kind === MARK && !spaced && (ENDS.has(lower) || CLOSING.has(lower)));
}

function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (!token.spaced && token.kind !== OPEN && !OPENING.has(text[token.start - 1] ?? '')) return isGlued(tokens, at);
  if (token.kind === OPEN || token.kind === NUMBER) return true;
  if (token.kind === WORD) return token.casing !== LOWERCASE;
  return token.kind === MARK && STARTING.has(token.lower[0] ?? '');
}

/** 'end.”He' and 'end.The': no white space, but a word with a capital and small letters. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return token.kind === WORD && token.casing === CAPITALIZED && token.casing < CAPITALS && before?.kind === CLOSE;
}
