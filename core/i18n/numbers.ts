/** Figures worth reading of a number of people: more would claim a precision no estimate has. */
const DIGITS = 3;
const IN_WORDS_FROM = 1_000_000;

/** '213 million', '85,400', '50'. */
export function formatPeople(count: number, locale: string): string {
  const words = count >= IN_WORDS_FROM ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return new Intl.NumberFormat(locale, { ...words, maximumSignificantDigits: DIGITS }).format(count);
}

const MS_PER_SECOND = 1000;

/** '0.15 seconds', for a time in ms. */
export const formatDelay = (ms: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(ms / MS_PER_SECOND);
