import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** -ees is -ese when declined (Chinese), and any other adjective takes a plain -e; Sahrawi and the like take none. */
export function dutchAdjective(value: string): string[] {
  if (value.endsWith('ees')) return [value, `${value.slice(0, -3)}ese`];
  return /(?:s|isch)$/.test(value) ? [value, `${value}e`] : [value];
}

/** Singular and plural of a noun for the people, and the woman, who is called by the declined adjective. */
export function dutchNoun(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  if (value.endsWith('ees')) return [value, `${value.slice(0, -3)}ezen`];
  return /(?:er|ër|ar)$/.test(value) ? [value, `${value}s`] : [value];
}

export const nl: Rules = {
  adjectives: dutchAdjective,
  nouns: (row: Row) => valuesOf(row, 'n'),
  noun: dutchNoun,
};
