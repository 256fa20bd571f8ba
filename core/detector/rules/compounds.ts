/** Hyphenated words that hold a name. */

import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { SENTENCE } from '../headline.ts';
import { HYPHENATED, SPACED, type Word } from '../words.ts';
import type { Rule } from './rule.ts';

/**
 * 'Guinea-Bissau', 'Austria-Hungary' are other names; 'US-led', 'anti-Russian', 'Russia-Africa' name the country, and
 * so does any abbreviation.
 */
export const hyphenated: Rule = {
  name: 'part of a hyphenated name',
  decide(context, { sort }) {
    const { before, after, lexicon } = context;
    // 'Panama-Kanal', 'Deutschland-Tour'.
    const isHead =
      after?.gap === HYPHENATED &&
      (context.is(after, lexicon.placeHeads) ||
        context.is(after, lexicon.organizationHeads) ||
        context.is(after, lexicon.namedThings));
    if (isHead && !context.possessive && after.shape !== LOWERCASE && !context.is(after, lexicon.regions))
      return 'drop';
    // 'Rosa-Luxemburg-Stiftung'.
    if (before?.gap === HYPHENATED && context.is(before, lexicon.givenNames)) return 'drop';
    if (!lexicon.capitalsMeanNames || context.inCapitals || sort.kind === 'abbreviation') return null;
    // 'un-American' is about conduct.
    if (before?.gap === HYPHENATED && context.is(before, lexicon.negations)) return 'drop';
    if (before?.gap === HYPHENATED && !leavesIt(context, before)) return 'drop';
    if (!context.possessive && after?.gap === HYPHENATED && !leavesIt(context, after)) return 'drop';
    return null;
  },
};

function leavesIt(context: Context, other: Word): boolean {
  if (other.shape !== CAPITALIZED && other.shape !== CAPITALS) return true;
  return (
    context.isName(other) ||
    context.headline !== SENTENCE ||
    context.is(other, context.lexicon.prefixes) ||
    context.is(other, context.lexicon.regions)
  );
}

/** 'Chinese-American' is who somebody is; 'Chinese-American talks' are two states. */
export const identity: Rule = {
  name: 'identity of a person',
  decide(context) {
    const { before, after, lexicon } = context;
    if (isSpacedPair(context)) return 'drop';
    if (after?.gap === HYPHENATED && context.is(after, lexicon.identityNations)) {
      return isRelation(context, context.wordAfter(after)) ? null : 'drop';
    }
    const isSecond = before?.gap === HYPHENATED && lexicon.identityNations.has(context.name);
    if (!isSecond || before.shape === LOWERCASE) return null;
    // 'Sino-American' may be states as well, 'Anglo-Americans' are people; 'Non-Americans' opens a sentence.
    const isPlain = context.is(before, lexicon.prefixes);
    if (isPlain && (!context.name.endsWith('s') || context.opensSentence(before))) return null;
    return isRelation(context, after) ? null : 'drop';
  },
};

/** 'Danish Americans', either of the two; 'Danish American talks' are two states. */
function isSpacedPair(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (!lexicon.capitalsMeanNames || lexicon.adjectivesFollow || context.possessive) return false;
  if (after?.gap === SPACED && after.shape === CAPITALIZED && context.is(after, lexicon.identityNations)) {
    return !isRelation(context, context.wordAfter(after));
  }
  if (before?.gap !== SPACED || !lexicon.identityNations.has(context.name) || isRelation(context, after)) return false;
  return context.nameAt(before)?.sort.kind === 'demonym' && !lexicon.identityNations.has(before.lower);
}

/** A noun of relations, here or one word further on. */
function isRelation(context: Context, next: Word | null): boolean {
  if (next === null) return false;
  const { relationNouns } = context.lexicon;
  return context.is(next, relationNouns) || context.is(context.wordAfter(next), relationNouns);
}
