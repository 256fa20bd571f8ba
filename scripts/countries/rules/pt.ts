import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** The -ão words whose plural is -ãos; the rest of those named after countries take -ães, but for letão, which is spelt out. */
const PLURAL_AOS = new Set(['afegão']);

/** Masculine and feminine, singular and plural of an adjective of nationality. */
export function portugueseAdjective(value: string): string[] {
  if (value.startsWith('!')) return [value.slice(1)];
  const stem = value.slice(0, -1);
  if (value.endsWith('ão')) {
    const head = value.slice(0, -2);
    if (value === 'letão') return [value];
    const plurals = PLURAL_AOS.has(value) ? [`${head}ãos`, `${head}ães`] : [`${head}ães`];
    return [value, `${head}ã`, ...plurals, `${head}ãs`];
  }
  if (value.endsWith('o')) return [value, `${stem}a`, `${value}s`, `${stem}as`];
  if (value.endsWith('ês')) {
    const plain = `${value.slice(0, -2)}es`;
    return [value, `${plain}a`, `${plain}es`, `${plain}as`];
  }
  if (value.endsWith('eu')) return [value, `${stem}ia`, `${value}s`, `${stem}ias`];
  if (value === 'espanhol') return [value, 'espanhola', 'espanhóis', 'espanholas'];
  if (value === 'mongol') return [value];
  if (/[rz]$/.test(value)) return [value, `${value}es`];
  return [value, `${value}s`];
}

export const pt: Rules = {
  adjectives: portugueseAdjective,
  nouns: (row: Row) => valuesOf(row, 'n'),
  noun: portugueseAdjective,
};
