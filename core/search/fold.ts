const MARKS = /\p{M}+/gu;

/** A text as the search compares it: no case, no accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();
