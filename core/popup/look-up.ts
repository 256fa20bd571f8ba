/** What is looked up when some text is selected: its words, as far as a search has use for them. */

/** Letters: the longest names are shorter, and whole paragraphs match nothing. */
const MOST = 120;

/** '' for a selection without words. */
export const lookUpText = (selection: string): string => selection.replace(/\s+/gu, ' ').trim().slice(0, MOST).trim();
