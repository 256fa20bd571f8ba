/** What the card's script is given to draw the cards of one page, and what it makes of it. */
import type { CardSource } from '../core/card/card-view.ts';
import type { CountryRecord } from '../core/card/country-record.ts';
import type { PreparedSurface } from '../core/hover/surface.ts';
import type { CardMessages } from '../core/i18n/messages.en.ts';
import type { PageVoices } from '../core/page-voices/types.ts';
import type { Look } from '../core/settings/look.ts';

export interface PageCardsOptions {
  document: Document;
  briefs: CardSource['briefs'];
  languages: CardSource['languages'];
  /** The card's words in `languages.locale`; null where they are built in. */
  words: CardMessages | null;
  /** What is read off the page itself; null where nothing is to be. */
  voices: PageVoices | null;
  readCountry(iso2: string): Promise<CountryRecord | null>;
  /** Read whenever a card is drawn. */
  look(): Look;
  /** Reject where the extension is no longer there to do it: the card says so. */
  openEntry(entity: string): Promise<void>;
  hideName(entity: string): Promise<void>;
  /** Called with what kept a card from being drawn, which says so in its place. Answers with what may be told of it. */
  failed(error: unknown): string;
  /** Called once, where the page keeps cards from showing, so that none is opened any more. */
  onGivenUp(): void;
  signal: AbortSignal;
}

export type CreatePageCards = (options: PageCardsOptions) => PreparedSurface;
