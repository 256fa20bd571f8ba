/** The known names right beside a name. */
import { classOf, HYPHEN } from '../../names/characters.ts';
import type { Context } from '../context.ts';
import { AMERICAN_PLACE, AMERICAN_TOWN, CONTESTED } from '../traits.ts';
import { COMMA, HYPHENATED, SPACED } from '../words.ts';

/** True where a country that nothing else is called stands beside the name, in a row or joined by a hyphen. */
export function isStateBeside(context: Context, side: 'before' | 'after'): boolean {
  const name = neighbor(context, side) ?? hyphened(context, side);
  if (name === null || name.entity.kind !== 'country' || name.sort.kind === 'demonym') return false;
  // Of a large country and a town that bears its name the country is meant in such a row.
  const others = (name.traits & AMERICAN_TOWN) === 0 ? CONTESTED : CONTESTED & ~AMERICAN_PLACE;
  return name.sort.kind !== 'capital' && name.sort.kind !== 'seat' && (name.traits & others) === 0;
}

export type Named = NonNullable<ReturnType<Context['nameAt']>>;

/** 'the U.S.-Mexico border'. */
function hyphened(context: Context, side: 'before' | 'after'): Named | null {
  const { text, start, after } = context;
  if (side === 'after') return after?.gap === HYPHENATED ? context.nameAt(after) : null;
  return classOf(text.charCodeAt(start - 1)) === HYPHEN ? context.nameEndingAt(start - 2) : null;
}

/** The known name that a comma or 'and' joins to this one. */
export function neighbor(context: Context, side: 'before' | 'after'): Named | null {
  const { and } = context.lexicon;
  let word = context[side];
  let gap = word?.gap;
  if (side === 'after' && context.possessive) return null;
  if (word !== null && gap === SPACED && context.is(word, and)) {
    word = side === 'before' ? context.wordBefore(word) : context.wordAfter(word);
    if (word?.gap !== SPACED && word?.gap !== COMMA) return null;
    gap = COMMA;
  }
  return word === null || gap !== COMMA ? null : context.nameAt(word);
}
