/**
 * How the card's script hands over what it makes. It is no part of the content script, but runs beside it once there is
 * a card to show; both share the extension's own global object on the page, which no script of the page can see.
 */
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
  signal: AbortSignal;
}

export type CreatePageCards = (options: PageCardsOptions) => PreparedSurface;

const KEY = Symbol.for('sidelight:cards');
type Shared = typeof globalThis & { [KEY]?: CreatePageCards };

/** In the card's script. */
export function provideCards(create: CreatePageCards): void {
  (globalThis as Shared)[KEY] = create;
}

/** In the content script: what the card's script has handed over, if it has run. */
export const providedCards = (): CreatePageCards | undefined => (globalThis as Shared)[KEY];
