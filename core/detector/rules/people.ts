/** People: whose name it is, from the words around it. */

import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { ALL_CAPITALS, TITLE_CASE } from '../headline.ts';
import { APOSTROPHED, HYPHENATED, PERIOD, SPACED, type Word } from '../words.ts';
import type { Reading, Rule } from './rule.ts';

/** Given names before a surname that are looked at. */
const LONGEST_CHAIN = 3;

/** Given names of a person, from the full names in the list; the engine knows them. */
export type GivenNames = (entity: number) => ReadonlySet<string>;

/** 'Narendra Modi Stadium', 'Xi Mingze', 'Heilmann GmbH': a longer name. */
export const nameGoesOn: Rule = {
  name: 'longer name',
  decide(context) {
    const { after, lexicon } = context;
    if (context.possessive || after?.gap !== SPACED || after.shape === LOWERCASE) return null;
    if (context.is(after, lexicon.organizationHeads) || context.is(after, lexicon.placeHeads)) return 'drop';
    return null;
  },
};

/** 'Heilmann-Schmidt', 'Meyer-Heilmann', 'Xi Mingze'. */
export const otherSurname: Rule = {
  name: 'another surname',
  decide(context) {
    const { before, after } = context;
    if (before?.gap === HYPHENATED && isOtherName(context, before)) return 'drop';
    if (context.possessive || after === null || context.headline || !context.lexicon.capitalsMeanNames) return null;
    if (after.gap === HYPHENATED && isOtherName(context, after)) return 'drop';
    return after.gap === SPACED && isOtherName(context, after) ? 'drop' : null;
  },
};

function isOtherName(context: Context, word: Word): boolean {
  if (word.shape !== CAPITALIZED && word.shape !== CAPITALS) return false;
  return !context.isName(word) && !context.isOrdinary(word) && !context.is(word, context.lexicon.prefixes);
}

/** 'Narendra Modi' in full introduces him; a part of a still longer name does not. */
export const fullName: Rule = {
  name: 'full name',
  decide: () => ({ verdict: 'keep', evidence: 'introduces' }),
};

/** 'Peter Heilmann' is another Heilmann; 'Recep Erdogan' is ours. */
export function givenName(givenNamesOf: GivenNames): Rule {
  return {
    name: 'given name before',
    decide(context, reading) {
      const chain = chainBefore(context);
      if (chain.length === 0) return null;
      const own = givenNamesOf(reading.number);
      const words = chain.map((word) => word.lower);
      if (words.some((word) => word.length > 1 && own.has(word))) return { verdict: 'keep', evidence: 'introduces' };
      if (chain.every((word) => word.end - word.start === 1)) {
        return words.some((word) => [...own].some((name) => name.startsWith(word)))
          ? 'document'
          : { verdict: 'drop', evidence: 'namesake' };
      }
      // A headline's capitals do not tell a given name from any other word.
      const isTold = context.headline !== ALL_CAPITALS || context.is(context.before, context.lexicon.givenNames);
      if (!isTold) return 'document';
      if (context.headline === TITLE_CASE) return reading.sort.unmistakable ? 'document' : 'drop';
      return { verdict: 'drop', evidence: 'namesake' };
    },
  };
}

/** The capitalised words right before a surname that can be given names, nearest first. */
function chainBefore(context: Context): Word[] {
  const chain: Word[] = [];
  let word = context.before;
  while (word !== null && chain.length < LONGEST_CHAIN && isGivenName(context, word)) {
    chain.push(word);
    word = context.wordBefore(word);
    if (word !== null && word.gap === SPACED && word.shape === LOWERCASE && isParticle(context, word)) {
      word = context.wordBefore(word);
    }
  }
  return chain;
}

function isParticle(context: Context, word: Word): boolean {
  return context.is(word, context.lexicon.nameParticles);
}

function isGivenName(context: Context, word: Word): boolean {
  const initial = word.end - word.start === 1 && word.gap === PERIOD;
  if (word.gap !== SPACED && !initial) return false;
  if (word.shape === CAPITALS) return context.inCapitals && !isExplained(context, word);
  return word.shape === CAPITALIZED && !isExplained(context, word);
}

function isExplained(context: Context, word: Word): boolean {
  const { lexicon } = context;
  const text = word.lower;
  if (context.isName(word) || lexicon.calendar.has(text) || lexicon.openers.has(text)) return true;
  if (lexicon.titles.has(text) || lexicon.leaderTitles.has(text)) return true;
  if (lexicon.stateHeads.has(text) || lexicon.organizationHeads.has(text)) return true;
  // "Russia's Putin": the s is no given name.
  return text === 's' && context.wordBefore(word)?.gap === APOSTROPHED;
}

/** 'President Putin' introduces the leader; 'Mr Putin' does not. */
export const leaderTitle: Rule = {
  name: 'title of a leader',
  decide(context, reading: Reading) {
    const { before, lexicon } = context;
    if (!reading.entity.leader || before?.gap !== SPACED) return null;
    if (context.is(before, lexicon.leaderTitles)) return { verdict: 'keep', evidence: 'introduces' };
    const earlier = context.wordBefore(before);
    const isPrimeMinister = earlier?.gap === SPACED && context.is(earlier, lexicon.leaderTitles);
    return isPrimeMinister && context.is(before, lexicon.titles) ? { verdict: 'keep', evidence: 'introduces' } : null;
  },
};

/** A short form counts once the page has introduced its bearer. */
export const introduced: Rule = {
  name: 'needs the full name on the page',
  decide: () => 'document',
};
