import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/**
 * Masculine, feminine and sound plural of an adjective of nationality, each with and without the article. The prefixed
 * particles (و ف ب ل ك, and لل for ل with the article) are left to whoever reads the text.
 */
export function arabicAdjective(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const forms = ['', 'ة', 'ون', 'ين'].map((ending) => value + ending);
  return [...forms, ...forms.map((form) => `ال${form}`)];
}

/** A broken plural (روس, أتراك), with and without the article. */
export function arabicPlural(value: string): string[] {
  return value.startsWith('!') ? [value.slice(1)] : [value, `ال${value}`];
}

export const ar: Rules = {
  adjectives: arabicAdjective,
  nouns: (row: Row) => valuesOf(row, 'n'),
  noun: arabicPlural,
};
