import type { CardTranslate } from '../core/i18n/messages.en.ts';
import type { FlagOf } from './emblem.tsx';

/** What every view needs to speak: words, what dates and numbers look like, and flags. */
export interface Ui {
  t: CardTranslate;
  /** BCP 47 tag the words and dates are in. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** ms since 1970; ages are counted from here. */
  now: number;
  flagOf: FlagOf;
}
