import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/**
 * People in Chinese and Japanese: the name and 人. Adjectives are the bare names, so there are none. No form has a single
 * character: 美, 俄 and 中 stand for countries in headlines, but for much else in every sentence.
 */
export function peopleRules(suffix: string): Rules {
  return {
    nouns(row: Row) {
      const stems = valuesOf(row, 'people').flatMap((value) =>
        value.startsWith('!') ? value.slice(1) : `${value}${suffix}`,
      );
      return [...stems, ...valuesOf(row, 'n')];
    },
  };
}
