/** Adjectives of nationality that stand for a language or a thing, not the country. */

import type { Context } from '../context.ts';
import { COMMA, HYPHENATED, LOWERCASE, SPACED } from '../words.ts';
import type { Rule } from './rule.ts';

/** People ('Russians', 'Turks') are no language; 'Chinese' may be. */
const PLURAL = /[^eu]s$/i;

/** 'in Turkish', 'speaks Russian', 'a Russian-language channel'. */
export const language: Rule = {
  name: 'language',
  decide(context) {
    const { before, after, lexicon } = context;
    if (PLURAL.test(context.text.slice(context.start, context.end))) return null;
    const joined = after?.gap === SPACED || after?.gap === HYPHENATED;
    if (joined && context.is(after, lexicon.languageNouns)) return 'drop';
    if (before?.gap !== SPACED) return null;
    if (context.is(before, lexicon.languageVerbs)) return 'drop';
    return context.is(before, lexicon.languagePrepositions) && !qualifiesNoun(context) ? 'drop' : null;
  },
};

/** True where a noun (or a further adjective) seems to follow. */
function qualifiesNoun(context: Context): boolean {
  const { after, lexicon } = context;
  if (context.possessive) return true;
  if (after === null || (after.gap !== SPACED && after.gap !== HYPHENATED)) {
    // 'in Russian, Turkish and Iranian ports': the list goes on to its noun.
    return after !== null && after.gap === COMMA && context.isName(after);
  }
  if (after.shape !== LOWERCASE) return true;
  const word = after.lower;
  if (lexicon.and.has(word) || word === 'or') {
    const next = context.wordAfter(after);
    return next !== null && context.isName(next) && context.wordAfter(next)?.gap === SPACED;
  }
  return !lexicon.openers.has(word);
}

/** 'Turkish delight', 'Russian roulette', 'Swiss cheese'. */
export const namedThing: Rule = {
  name: 'thing named after it',
  decide: (context) =>
    context.after?.gap === SPACED && context.is(context.after, context.lexicon.namedThings) ? 'drop' : null,
};
