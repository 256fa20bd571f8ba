/** What was read off the articles of one page, and how the rest of Sidelight gets at it. */
import type { Reading, Span } from '../voices/types.ts';
import type { ArticleText } from './article-text.ts';

/** An entity of a brief, or a country, named in a text. */
export interface EntityMention extends Span {
  readonly entity: string;
  readonly kind: 'country' | 'person' | 'organization';
}

/** One article as it was read. */
export interface ReadArticle {
  readonly text: ArticleText;
  /** The mentions of entities in it, in order: whether they are marked is another question. */
  readonly mentions: readonly EntityMention[];
  readonly reading: Reading;
  /** An id for each voice of the reading; no two on a page are the same. */
  readonly ids: readonly string[];
  /** For each voice the entity it is, where the page names that entity in the same words; null for the others. */
  readonly entities: readonly (string | null)[];
}

/** Where a statement of the page is found again. */
export interface StatementKey {
  readonly article: ReadArticle;
  /** Index in the article's reading. */
  readonly statement: number;
}

/** What cards are told about the page they are on. */
export interface PageVoices {
  /** All that is read so far; empty while nothing is, or where nothing is to be. */
  articles(): readonly ReadArticle[];
  /** Scrolls to a statement and shows it for a moment. */
  jump(statement: StatementKey): void;
}
