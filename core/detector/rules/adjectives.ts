/** Adjectives of nationality that stand for a language or a thing, not the country. */

import { CAPITALIZED, LOWERCASE } from '../../names/casing.ts';
import { caseOf, LOWER } from '../../names/characters.ts';
import type { Context } from '../context.ts';
import { SENTENCE } from '../headline.ts';
import { ADJECTIVE, LANGUAGE, SMALL } from '../traits.ts';
import { COMMA, HYPHENATED, SPACED, type Word } from '../words.ts';
import type { Rule } from './rule.ts';

/** People ('Russians', 'Turks') are no language; 'Chinese' may be. */
const PLURAL = /[^eu]s$/i;

/** 'in Turkish', 'speaks Russian', 'a Russian-language channel'. */
export const language: Rule = {
  name: 'language',
  decide(context, { traits, sort }) {
    const { after, lexicon } = context;
    const isPlain = sort.tags.size === 0 && !PLURAL.test(context.text.slice(context.start, context.end));
    if ((traits & (LANGUAGE | ADJECTIVE)) === 0 && !isPlain) return null;
    const joined = after?.gap === SPACED || after?.gap === HYPHENATED;
    if (joined && context.is(after, lexicon.languageNouns)) return 'drop';
    const governor = governorOf(context);
    if (governor === null) return null;
    if (context.is(governor, lexicon.languageVerbs)) return 'drop';
    return context.is(governor, lexicon.languagePrepositions) && !qualifiesNoun(context) ? 'drop' : null;
  },
};

/** The word before the name, or before the row of languages it ends: 'in' of 'in Turkish and German'. */
function governorOf(context: Context): Word | null {
  let word = context.before;
  if (word?.gap === SPACED && context.is(word, context.lexicon.the)) {
    if (qualifiesNoun(context)) return null;
    const verb = context.wordBefore(word);
    // 'apprend le japonais', 'in het Frans'; 'en el francés' and 'in the French' are more than a language.
    const { adjectivesFollow, bareNouns, languageVerbs } = context.lexicon;
    return (adjectivesFollow || bareNouns) && !context.is(verb, languageVerbs) ? null : verb;
  }
  for (let step = 0; step < LONGEST_ROW && word !== null; step++) {
    const joins = word.gap === COMMA || (word.gap === SPACED && context.is(word, context.lexicon.and));
    if (!joins) return word.gap === SPACED ? word : null;
    if (word.gap === SPACED) word = context.wordBefore(word);
    if (word === null || !context.isName(word)) return null;
    word = context.wordBefore(word);
  }
  return null;
}
/** Languages in a row that are looked at. */
const LONGEST_ROW = 4;

/** True where a noun (or a further adjective) seems to follow. */
function qualifiesNoun(context: Context): boolean {
  const { after, lexicon } = context;
  // 'en francés': the noun would stand between.
  if (lexicon.adjectivesFollow) return false;
  if (context.possessive) return true;
  if (after === null || (after.gap !== SPACED && after.gap !== HYPHENATED)) {
    // 'in Russian, Turkish and Iranian ports': the list goes on to its noun.
    return after !== null && after.gap === COMMA && context.isName(after);
  }
  if (after.shape !== LOWERCASE) return true;
  // German nouns have capitals: what follows is a verb.
  if (!lexicon.capitalsMeanNames) return false;
  const word = after.lower;
  if (lexicon.and.has(word) || word === 'or') {
    const next = context.wordAfter(after);
    return next !== null && context.isName(next) && context.wordAfter(next)?.gap === SPACED;
  }
  return !lexicon.functionWords.has(word);
}

/** 'Turkish delight', 'Russian roulette', 'Swiss cheese'; not 'Swiss cheese exports'. */
export const namedThing: Rule = {
  name: 'thing named after it',
  decide(context) {
    const { lexicon } = context;
    const thing = lexicon.adjectivesFollow ? context.before : afterRow(context);
    if (thing?.gap !== SPACED) return null;
    // 'the Greek and Italian Grill'.
    const isSign =
      thing !== context.after && thing.shape === CAPITALIZED && context.is(thing, lexicon.organizationHeads);
    const isBusiness = isSign && !lexicon.publicBodies.has(thing.lower) && !lexicon.stateHeads.has(thing.lower);
    if (isBusiness && !lexicon.adjectivesFollow) return 'drop';
    if (!context.is(thing, lexicon.namedThings)) return null;
    // 'the Swiss food group': whose trade it is.
    return !lexicon.adjectivesFollow && context.is(context.wordAfter(thing), lexicon.traders) ? null : 'drop';
  },
};

/** The word after the name, or after the row of names it begins: 'food' in 'Greek, Turkish and Lebanese food'. */
function afterRow(context: Context): Word | null {
  let word = context.after;
  for (let step = 0; step < LONGEST_ROW && word !== null; step++) {
    let next: Word | null = word;
    if (word.gap === SPACED && context.is(word, context.lexicon.and)) next = context.wordAfter(word);
    else if (word.gap !== COMMA) return word;
    if (next === null || context.nameAt(next)?.sort.kind !== 'demonym') return word;
    word = context.wordAfterName(next);
  }
  return word;
}

const PLURAL_ENDING = /[si]$/;

/** 'Real Academia Española', 'Deutscher Fußball-Bund': a capital where the language writes a small letter makes a name. */
export const capitalizedAdjective: Rule = {
  name: 'part of a name by its capital',
  decide(context, { traits }) {
    if ((traits & SMALL) === 0 || context.headline !== SENTENCE || context.opens) return null;
    if (caseOf(context.text.charCodeAt(context.start)) === LOWER) return null;
    const { before, after, lexicon } = context;
    // 'el estado de Indiana': after a preposition stands a name, not an adjective; 'tant de Français' are people.
    const isGoverned = before?.gap === SPACED && (context.is(before, lexicon.of) || context.is(before, lexicon.inside));
    const isOne = lexicon.adjectivesFollow && !PLURAL_ENDING.test(context.name);
    if (isOne && (isGoverned || isTitled(context))) return 'drop';
    const beside = lexicon.adjectivesFollow ? before : after;
    if (beside?.gap !== SPACED || beside.shape === LOWERCASE || context.isName(beside)) return null;
    const explained = [lexicon.stateHeads, lexicon.titles, lexicon.leaderTitles, lexicon.openers, lexicon.givenNames];
    return explained.some((set) => set.has(beside.lower)) ? null : 'drop';
  },
};

/** 'a agência Lusa', 'según El Español': what somebody or something is called, where people have small letters. */
function isTitled(context: Context): boolean {
  const { before, lexicon } = context;
  if (lexicon.capitalPeople || before?.gap !== SPACED) return false;
  if (before.shape === LOWERCASE) return true;
  return context.is(before, lexicon.the) && context.wordBefore(before)?.gap === SPACED;
}
