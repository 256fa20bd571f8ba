/** Words that stand where a speaker would and hardly are one: nobody is shown rather than the wrong one. */

import { ADVERB, COORDINATOR, DETERMINER, OBJECT, POSSESSIVE, PREPOSITION, SUBJECT } from '../statements/lexicon.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { endsInS } from '../text/spelling.ts';
import type { VoiceTables } from '../text/tables.ts';
import { firstTokenAfter, NUMBER, type Token, WORD } from '../text/token.ts';
import { isSmall } from '../text/units.ts';
import type { Span } from '../types.ts';
import type { Speaker } from './speaker.ts';

/** Classes of words that lead to a noun: what they begin is a phrase of its own. */
const LEADS = DETERMINER | POSSESSIVE | SUBJECT | OBJECT;
/** What a noun phrase does not end with. */
const ADJUNCTS = ADVERB | PREPOSITION | COORDINATOR;
const ARTICLES = new Set(['a', 'an', 'the']);
const LIKE_ADVERBS = new Set('shortly later earlier lately recently previously'.split(' '));

/** True where the span is hardly a speaker. `speaker` is what its words are by themselves; null where they do not tell. */
export function isDoubtful(
  paragraph: Paragraph,
  tables: VoiceTables,
  span: Span,
  speaker: Speaker | null,
  hasCue: boolean,
): boolean {
  if (tables.words('rules').has('german')) return false;
  const tokens = tokensIn(paragraph, span);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  // 'a video that says': things say much, but mostly somebody else's words.
  if (last.lower === 'that' || last.lower === 'which') return true;
  if (speaker !== null) return false;
  if (!hasCue) return !isName(tokens, paragraph.text);
  if (tokens.length === 1 && ARTICLES.has(first.lower)) return true;
  if (first.kind === NUMBER && tokens[1]?.lower !== '-') return true;
  if (LIKE_ADVERBS.has(last.lower) || (isSmall(last.lower.charCodeAt(0)) && isOf(last, tables, ADJUNCTS))) return true;
  return isBare(tokens, paragraph.text, tables);
}

function tokensIn({ tokens }: Paragraph, { start, end }: Span): readonly Token[] {
  return tokens.slice(firstTokenAfter(tokens, start), firstTokenAfter(tokens, end - 1) + 1);
}

const isOf = ({ kind, form }: Token, tables: VoiceTables, classes: number): boolean =>
  kind === WORD && ((tables.classes[form.row] as number) & classes) !== 0;

/** 'strategy', 'past': small letters without an article; a plural may be people. */
function isBare(tokens: readonly Token[], text: string, tables: VoiceTables): boolean {
  const [first] = tokens;
  if (first === undefined || isOf(first, tables, LEADS)) return false;
  if (tokens.some(({ kind, start }) => kind !== WORD || !isSmall(text.charCodeAt(start)))) return false;
  return !endsInS(tokens.at(-1)?.lower ?? '', 's');
}

/** A name of two words or more, or several names: capitals but for what joins them. */
function isName(tokens: readonly Token[], text: string): boolean {
  return tokens.every(
    ({ kind, start, lower }) => kind === WORD && (!isSmall(text.charCodeAt(start)) || lower === 'and'),
  );
}

/** True where words in quotation marks are among what is said: a wrong mouth is worst for those. */
export function holdsQuote({ quotes, tokens }: Paragraph, content: readonly Span[]): boolean {
  return quotes.some(({ open, close }) => {
    const from = tokens[open]?.start ?? 0;
    const to = tokens[close]?.end ?? Number.POSITIVE_INFINITY;
    return content.some(({ start, end }) => start < to && end > from);
  });
}
