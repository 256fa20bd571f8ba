import type { CardTranslate } from '../core/i18n/messages.en.ts';

/** What every view needs to speak: words, and what dates and numbers look like. */
export interface Ui {
  t: CardTranslate;
  /** BCP 47 tag the words and dates are in. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** ms since 1970; ages are counted from here. */
  now: number;
}
