import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Plurals of -co that are soft: stressed on the third syllable from the end (britannico, austriaco), and greco. */
const SOFT_PLURAL = /(?:ic|iac|grec)o$/;
/** -ico words that keep the hard sound none the less. */
const HARD_PLURAL = new Set(['tagico']);

/** Masculine and feminine, singular and plural of an adjective of nationality. */
export function italianAdjective(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const stem = value.slice(0, -1);
  if (/[cg]o$/.test(value)) {
    const soft = SOFT_PLURAL.test(value) && !HARD_PLURAL.has(value);
    return [value, `${stem}a`, soft ? `${stem}i` : `${stem}hi`, `${stem}he`];
  }
  if (value.endsWith('io'))
    return [value, `${stem}a`, stem, value.endsWith('scio') ? `${stem.slice(0, -1)}e` : `${stem}e`];
  if (value.endsWith('o')) return [value, `${stem}a`, `${stem}i`, `${stem}e`];
  if (value.endsWith('ga')) return [value, `${stem}i`, `${stem}he`];
  if (value.endsWith('a')) return [value, `${stem}i`, `${stem}e`];
  if (value.endsWith('e')) return [value, `${stem}i`];
  return [value];
}

export const it: Rules = {
  adjectives: italianAdjective,
  nouns: (row: Row) => valuesOf(row, 'n'),
  noun: italianAdjective,
};
