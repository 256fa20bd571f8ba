/** What a card says of the voices of its page, as plain data: all of it the page's own words, cleaned and shortened. */
import type { Span, Voice, VoiceKind, VoiceSort } from '../voices/types.ts';
import { pageText } from './page-text.ts';
import type { ReadArticle, StatementKey } from './types.ts';

/** Who says something. */
export interface PageSpeaker {
  /** Id to open a card by: of an entity, or of a voice only the page knows. */
  id: string;
  name: string;
  role: string | null;
}

export interface StatementModel {
  key: StatementKey;
  text: string;
  /** The speaker's own words, not the page's. */
  direct: boolean;
  /** 'said', 'according to'; null where nothing but punctuation ascribes it. */
  cue: string | null;
  /** Null where the page does not tell. */
  speaker: PageSpeaker | null;
}

export interface PageVoiceModel {
  /** Of the entity it is, or its own. */
  id: string;
  sort: VoiceSort;
  kind: VoiceKind;
  name: string;
  role: string | null;
  affiliation: string | null;
  statements: StatementModel[];
  /** Ids of the entities they speak about, in order of first mention; never their own. */
  about: string[];
}

/** Characters that are shown at most. */
export const MAX_CHARS = { name: 80, role: 140, affiliation: 140, statement: 280, cue: 40 } as const;

const GAP = ' … ';
/** The comma before 'she said' belongs to the sentence around, not to what is said. */
const DANGLING = /[,;:\s]+$/;

/** Id under which a voice has a card. */
export const cardId = ({ ids, entities }: ReadArticle, voice: number): string => entities[voice] ?? ids[voice] ?? '';

/** Every voice of the page that has a card under this id: none, one, or one an article. */
export function voicesOf(articles: readonly ReadArticle[], id: string): PageVoiceModel[] {
  return articles.flatMap((article) =>
    article.reading.voices.flatMap((_, index) => (cardId(article, index) === id ? [voiceModel(article, index)] : [])),
  );
}

/** What others say about an entity on this page, in the page's order. */
export function saidAbout(articles: readonly ReadArticle[], entity: string): StatementModel[] {
  return articles.flatMap((article) =>
    article.reading.statements.flatMap(({ about, voice }, statement) => {
      const isOwn = voice !== null && cardId(article, voice) === entity;
      return about.includes(entity) && !isOwn ? [statementModel({ article, statement })] : [];
    }),
  );
}

function voiceModel(article: ReadArticle, index: number): PageVoiceModel {
  const { statements, voices } = article.reading;
  const voice = voices[index] as Voice;
  const own = statements.flatMap((statement, key) => (statement.voice === index ? [{ statement, key }] : []));
  const id = cardId(article, index);
  const about = new Set(own.flatMap(({ statement }) => statement.about));
  about.delete(id);
  return {
    id,
    sort: voice.sort,
    kind: voice.kind,
    ...shownVoice(voice),
    statements: own.map(({ key }) => statementModel({ article, statement: key })),
    about: [...about],
  };
}

export function shownVoice({
  name,
  role,
  affiliation,
}: Voice): { name: string } & Record<'role' | 'affiliation', string | null> {
  return {
    name: pageText(name, MAX_CHARS.name),
    role: role && pageText(role.words, MAX_CHARS.role),
    affiliation: affiliation && pageText(affiliation.words, MAX_CHARS.affiliation),
  };
}

function statementModel(key: StatementKey): StatementModel {
  const { article } = key;
  const { reading, text } = article;
  const { content, cue, voice, direct } = reading.statements[key.statement] as ReadArticle['reading']['statements'][0];
  const words = (span: Span) => text.text.slice(span.start, span.end);
  const speaker = voice === null ? undefined : reading.voices[voice];
  return {
    key,
    text: pageText(content.map(words).join(GAP).replace(DANGLING, ''), MAX_CHARS.statement),
    direct,
    cue: cue && pageText(words(cue), MAX_CHARS.cue),
    speaker:
      speaker === undefined || voice === null
        ? null
        : {
            id: cardId(article, voice),
            name: pageText(speaker.name, MAX_CHARS.name),
            role: speaker.role && pageText(speaker.role.words, MAX_CHARS.role),
          },
  };
}
