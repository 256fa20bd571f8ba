/** One mention of each kind on the sample page, and a word its card must hold. */
export interface DemoMention {
  kind: string;
  /** The text to rest on. */
  text: string;
  /** Which occurrence in the article, from 0. */
  nth?: number;
  /** Part of the name on the card that opens. */
  expects: string;
}

export const DEMO_MENTIONS: readonly DemoMention[] = [
  { kind: 'Country', text: 'Turkey', expects: 'Turkey' },
  { kind: 'Country, split by markup', text: 'United States', expects: 'United States' },
  { kind: 'Demonym', text: 'Turkish', expects: 'Turkey' },
  { kind: 'Capital, in a link', text: 'Ankara', expects: 'Turkey' },
  { kind: 'Seat of power', text: 'Kremlin', expects: 'Russia' },
  { kind: 'Ministry', text: 'US State Department', expects: 'State Department' },
  { kind: 'Leader', text: 'Narendra Modi', expects: 'Narendra Modi' },
  { kind: 'Leader, other spelling', text: 'Erdogan', expects: 'Erdoğan' },
  { kind: 'Compound', text: 'US', nth: 1, expects: 'United States' },
  { kind: 'Expert, split by markup', text: 'Nadine Godehardt', expects: 'Godehardt' },
  { kind: 'Institution', text: 'German Institute for International and Security Affairs', expects: 'Security Affairs' },
  { kind: 'Abbreviation', text: 'SWP', expects: 'Security Affairs' },
  { kind: 'Surname', text: 'Heilmann', nth: 1, expects: 'Heilmann' },
  { kind: 'News agency', text: 'KCNA', expects: 'KCNA' },
  { kind: 'Late text', text: 'Pakistani', expects: 'Pakistan' },
];
