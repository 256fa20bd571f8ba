/** Names that are common words, companies or anybody's: what is left to the rest of the page. */
import type { Context } from '../context.ts';
import { SENTENCE } from '../headline.ts';
import { AMERICAN_PLACE, COMMON_WORD, COMPANY, CONTESTED, OTHER_PEOPLE, PERSONAL, SMALL, UNSURE } from '../traits.ts';
import { SPACED } from '../words.ts';
import type { Rule } from './rule.ts';

/** 'Emirates ordered 50 jets' is the airline; 'the Emirates' are the country, or a stadium. */
export const company: Rule = {
  name: 'company of that name',
  decide(context, { traits, sort }) {
    if ((traits & (COMPANY | COMMON_WORD)) !== (COMPANY | COMMON_WORD) || sort.kind === 'demonym') return null;
    return context.is(context.before, context.lexicon.the) ? null : 'drop';
  },
};

/** In UTF-16 units. */
const SHORT = 2;

/** 'Turkey with stuffing': where every word has a capital or the sentence begins, a common word may have one as well. */
export const commonWord: Rule = {
  name: 'a common word, perhaps',
  decide(context, { traits, sort }) {
    if ((traits & COMMON_WORD) === 0 || context.possessive) return null;
    // 'CAR' in a headline; the short 'US' has a rule of its own.
    if (sort.kind === 'abbreviation') return context.end - context.start > SHORT ? 'unsure' : null;
    const { before, after, lexicon } = context;
    // 'la china' may be any woman of that name, or a pebble.
    const isNoun = (traits & SMALL) !== 0 && context.is(before, lexicon.the);
    if (isNoun) return 'unsure';
    if (!lexicon.bareNouns || (context.headline === SENTENCE && !context.opens)) return null;
    if (context.is(after, lexicon.stateVerbs) || context.is(after, lexicon.auxiliaries)) {
      return sort.kind === 'demonym' ? 'unsure' : null;
    }
    // 'Chad Junta Dissolves Parliament'.
    if (sort.kind !== 'demonym' && context.is(after, lexicon.authorities)) return null;
    return context.is(before, lexicon.inside) || isBesideCountry(context) ? null : 'unsure';
  },
};

/** 'Turkey and Greece Agree'. */
function isBesideCountry(context: Context): boolean {
  const { after } = context;
  const next = after !== null && context.is(after, context.lexicon.and) ? context.wordAfter(after) : after;
  return next !== null && context.nameAt(next)?.entity.kind === 'country';
}

/** What stands in, into or across Jordan is in a place, not a person. */
export const contested: Rule = {
  name: 'others bear the name',
  decide(context, { traits, sort }) {
    if ((traits & UNSURE) !== 0) return 'unsure';
    // 'the Indian prime minister' is India's.
    if ((traits & OTHER_PEOPLE) !== 0) return context.is(context.after, context.lexicon.sovereigns) ? null : 'document';
    if ((traits & CONTESTED) === 0) return null;
    if ((traits & (PERSONAL | AMERICAN_PLACE)) === 0) return null;
    if (sort.kind === 'demonym') return isPersonDoing(context) ? 'document' : null;
    return context.before?.gap === SPACED && context.is(context.before, context.lexicon.inside) ? 'place' : 'document';
  },
};

/** 'French said': the one who said it may be called so. 'the French said' and 'French officials' are the people. */
function isPersonDoing(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (before?.gap === SPACED && context.is(before, lexicon.the)) return false;
  if (context.possessive) return true;
  return (
    after === null ||
    after.gap !== SPACED ||
    context.is(after, lexicon.stateVerbs) ||
    context.is(after, lexicon.auxiliaries)
  );
}
