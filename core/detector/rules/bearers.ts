/** Persons who are called like a country. */

import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import { caseOf, LOWER } from '../../names/characters.ts';
import type { FormSort } from '../../names/packed.ts';
import type { Context } from '../context.ts';
import { ALL_CAPITALS } from '../headline.ts';
import { BEARER, PERSONAL } from '../traits.ts';
import { PERIOD, SPACED, type Word } from '../words.ts';
import type { Rule } from './rule.ts';

/** Known bearers of the name. */
export const bearer: Rule = {
  name: 'somebody of that name',
  decide: (_, { traits }) => ((traits & BEARER) !== 0 ? { verdict: 'drop', evidence: 'namesake' } : null),
};

/** 'Michael Jordan', 'Mr. Holland', 'Coach Jordan'; 'Chad Osgood', 'Israel R. Katz'. */
export const personName: Rule = {
  name: 'name of a person',
  decide(context, { traits, sort }) {
    if ((traits & PERSONAL) === 0) return isAfterGivenName(context, sort) ? 'drop' : null;
    if (context.headline === ALL_CAPITALS) return null;
    if (isKnownSurname(context) || isGivenName(context) || isAuthor(context)) {
      return { verdict: 'drop', evidence: 'namesake' };
    }
    return followsName(context) ? 'drop' : null;
  },
};

/** 'Peter Malta': hardly anybody is called so, but he is. 'Virginia USA' and 'Antonio español' are not. */
function isAfterGivenName(context: Context, sort: FormSort): boolean {
  const { before, lexicon, text, start } = context;
  if (before?.gap !== SPACED || before.shape !== CAPITALIZED || context.headline) return false;
  if (sort.kind === 'abbreviation' || caseOf(text.charCodeAt(start)) === LOWER) return false;
  return context.is(before, lexicon.givenNames) && !context.isName(before);
}

/** After a given name, a title or an initial. */
function isKnownSurname(context: Context): boolean {
  const { before, lexicon } = context;
  if (before === null || (before.gap !== SPACED && before.gap !== PERIOD)) return false;
  const isInitial = before.end - before.start === 1 && before.shape === CAPITALIZED && before.gap === PERIOD;
  if (isInitial) return before.lower !== 'u' && before.lower !== 's';
  if ((before.shape !== CAPITALIZED && before.shape !== CAPITALS) || context.isName(before)) return false;
  if (context.is(before, lexicon.titles)) return true;
  if (before.gap !== SPACED || (before.shape === CAPITALS) !== context.inCapitals) return false;
  return context.is(before, lexicon.givenNames);
}

/** After another word with a capital: 'Ewa Israel', or 'Unicef France', of which nothing else on the page should depend. */
function followsName(context: Context): boolean {
  const { before, lexicon } = context;
  if (before?.gap !== SPACED || before.shape !== CAPITALIZED || context.inCapitals) return false;
  if (!lexicon.capitalsMeanNames || lexicon.adjectivesFollow) return false;
  if (context.headline || context.opensSentence(before)) return false;
  return !isExplained(context, before) && !isPossessiveEnding(before);
}

/** The 's of "Turkey's Jordan" is read as a word of its own. */
function isPossessiveEnding(word: Word): boolean {
  return word.lower === 's' && word.end - word.start === 1;
}

function isGivenName(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (!lexicon.capitalsMeanNames || after?.gap !== SPACED || context.possessive || context.headline) return false;
  if (after.shape !== (context.inCapitals ? CAPITALS : CAPITALIZED)) return false;
  if (before?.gap === SPACED && context.is(before, lexicon.the)) return false;
  if (context.followsOffice || isExplained(context, after) || context.is(after, lexicon.relationNouns)) return false;
  const run = context.runAfter;
  const name = untilLink(context, run);
  if (name.length > LONGEST_SURNAME) return false;
  return !name.some((word) => context.is(word, lexicon.organizationHeads) || context.is(word, lexicon.stateHeads));
}
/** The words of a run before any 'and' or 'of'. */
function untilLink(context: Context, run: readonly Word[]): readonly Word[] {
  const link = run.findIndex((word) => context.isLink(word));
  return link < 0 ? run : run.slice(0, link);
}
/** Capitalised words after a given name: 'Chad Van Dyke'. */
const LONGEST_SURNAME = 2;

/** 'BY CHAD OSGOOD', 'By Jordan Smith'. */
function isAuthor(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (before?.gap !== SPACED || !context.is(before, lexicon.bylines)) return false;
  if (before.shape === LOWERCASE && !opensCredit(context, before)) return false;
  if (after?.gap !== SPACED || context.possessive || isExplained(context, after)) return false;
  return after.shape === CAPITALS || after.shape === CAPITALIZED;
}

/** 'Photo by', 'Written by': the second word of a line. */
function opensCredit(context: Context, by: Word): boolean {
  const first = context.wordBefore(by);
  return first?.gap === SPACED && first.shape !== LOWERCASE && context.opensSentence(first);
}

/** Capitalised for another reason than being part of a person's name. */
function isExplained(context: Context, word: Word): boolean {
  const { lexicon } = context;
  const sets = [
    lexicon.openers,
    lexicon.calendar,
    lexicon.stateHeads,
    lexicon.organizationHeads,
    lexicon.placeHeads,
    lexicon.leaderTitles,
    lexicon.titles,
    lexicon.qualifiers,
    lexicon.compass,
    lexicon.leads,
    lexicon.prefixes,
  ];
  return context.isName(word) || sets.some((set) => set.has(word.lower));
}
