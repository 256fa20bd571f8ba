/** Whose voices are on a page: who says how much, for the popup and the side panel. */
import type { Statement, Voice, VoiceKind, VoiceSort } from '../voices/types.ts';
import type { VoicesState } from './follow.ts';
import type { ReadArticle } from './types.ts';
import { cardId, shownVoice } from './voice-model.ts';

export interface ReportedVoice {
  /** Opens its card, or goes to what it says. */
  id: string;
  sort: VoiceSort;
  kind: VoiceKind;
  name: string;
  role: string | null;
  affiliation: string | null;
  statements: number;
  /** Words of its direct quotations. */
  words: number;
}

export interface VoicesReport {
  state: VoicesState;
  /** Those who say something, most quoted words first; at most MOST_VOICES. */
  voices: ReportedVoice[];
  /** What the page does not ascribe to anybody it names. */
  untold: { statements: number; words: number };
  /** Voices beyond those listed. */
  more: { voices: number; statements: number; words: number };
}

/** Voices a report lists; an article has a dozen, and a page that has hundreds is none. */
export const MOST_VOICES = 60;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Words of a text, as one counts them by hand: 'don't' and 'well-known' are one each. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

export function voicesReport(state: VoicesState, articles: readonly ReadArticle[]): VoicesReport {
  const byId = new Map<string, ReportedVoice>();
  const untold = { statements: 0, words: 0 };
  for (const article of articles) {
    for (const statement of article.reading.statements) {
      const of = statement.voice === null ? untold : voiceIn(byId, article, statement.voice);
      of.statements++;
      of.words += quotedWords(article, statement);
    }
  }
  const voices = [...byId.values()].sort((a, b) => b.words - a.words || b.statements - a.statements);
  const rest = voices.slice(MOST_VOICES);
  const sum = (of: 'statements' | 'words') => rest.reduce((total, voice) => total + voice[of], 0);
  return {
    state,
    voices: voices.slice(0, MOST_VOICES),
    untold,
    more: { voices: rest.length, statements: sum('statements'), words: sum('words') },
  };
}

function voiceIn(byId: Map<string, ReportedVoice>, article: ReadArticle, index: number): ReportedVoice {
  const id = cardId(article, index);
  const known = byId.get(id);
  if (known) return known;
  const voice = article.reading.voices[index] as Voice;
  const { sort, kind } = voice;
  const fresh = { id, sort, kind, ...shownVoice(voice), statements: 0, words: 0 };
  byId.set(id, fresh);
  return fresh;
}

const quotedWords = ({ text }: ReadArticle, { direct, content }: Statement): number =>
  direct ? content.reduce((sum, { start, end }) => sum + countWords(text.text.slice(start, end)), 0) : 0;
