import type { Row } from '../table.ts';
import { valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Adjectives that are no nouns ('Spanish') or whose plural is themselves ('Chinese'). */
const NO_PLURAL = /(?:ese|ish|ch|ss|ois|x|que)$/;

export const en: Rules = {
  nouns(row: Row) {
    if (row.fields.has('n')) return valuesOf(row, 'n');
    return valuesOf(row, 'adj')
      .filter((adjective) => !NO_PLURAL.test(adjective))
      .map((adjective) => `${adjective}s`);
  },
};
