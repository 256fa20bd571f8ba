/**
 * Capitals and seats of power. A capital is a city until something shows that its government is meant: each rule here
 * is one such piece of evidence, and without any the name is left alone.
 */

import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { AMERICAN_SIGN, PERSONAL } from '../traits.ts';
import { APOSTROPHED, COMMA, HYPHENATED, PERIOD, SPACED, type Word } from '../words.ts';
import type { Rule } from './rule.ts';

/** Words between a subject and its verb, a possessor and its noun. */
const LONGEST_STEP = 4;
/** Names in a list that share one preposition or verb. */
const LONGEST_LIST = 4;

/** A person, paper or place that bears the city's name: 'George …', '… Post', '…, Idaho'. */
export const cityInName: Rule = {
  name: 'part of another name',
  decide(context, { traits }) {
    const { before, after, lexicon } = context;
    if (!lexicon.capitalsMeanNames) return null;
    if (after?.gap === SPACED && !context.possessive && isOtherName(context, after)) return 'drop';
    if (after?.gap === COMMA && isAmerican(context, after)) return { verdict: 'drop', evidence: 'capital-namesake' };
    if (after?.gap === COMMA && isRegion(context, after)) return 'drop';
    const isTitled = before?.gap === PERIOD && context.isAbbreviation(before) && context.is(before, lexicon.titles);
    if (isTitled) return { verdict: 'drop', evidence: 'capital-namesake' };
    if (before?.gap !== SPACED || context.headline || context.is(before, lexicon.openers)) return null;
    if (!isOtherName(context, before)) return null;
    if (isPersonBefore(context, before, (traits & PERSONAL) !== 0))
      return { verdict: 'drop', evidence: 'capital-namesake' };
    return context.is(before, lexicon.qualifiers) || context.is(before, lexicon.titles) ? null : 'drop';
  },
};

/** 'Kerry Washington', 'Mr. Washington'; 'Downtown Washington' and 'Spartak Moscow' are the city's. */
function isPersonBefore(context: Context, before: Word, isSurname: boolean): boolean {
  const { lexicon } = context;
  if (before.shape !== CAPITALIZED) return false;
  if (context.is(before, lexicon.titles) || context.is(before, lexicon.givenNames)) return true;
  const sets = [
    lexicon.qualifiers,
    lexicon.compass,
    lexicon.leads,
    lexicon.placeHeads,
    lexicon.organizationHeads,
    lexicon.townNouns,
    lexicon.cityNouns,
    lexicon.prefixes,
  ];
  return isSurname && !context.opensSentence(before) && !sets.some((set) => set.has(before.lower));
}

function isOtherName(context: Context, word: Word): boolean {
  if (word.shape !== CAPITALIZED && word.shape !== CAPITALS) return false;
  if (context.isOrdinary(word) || context.isName(word) || context.is(word, context.lexicon.stateHeads)) return false;
  return !context.headline || context.is(word, context.lexicon.organizationHeads);
}

/** 'Paris, Texas'; 'Washington, Oregon' are two places. */
function isAmerican(context: Context, word: Word): boolean {
  const place = context.nameAt(word);
  if (place === null || (place.traits & AMERICAN_SIGN) === 0 || context.name === 'washington') return false;
  const next = context.wordAfterName(word);
  return next === null || next.gap !== SPACED || next.shape === LOWERCASE;
}

/** 'Moscow, Idaho': one capitalised word between commas that is no known name. */
function isRegion(context: Context, word: Word): boolean {
  if (word.shape !== CAPITALIZED || context.isName(word) || context.headline) return false;
  const next = context.wordAfter(word);
  return (next === null || next.gap === COMMA) && !context.isOrdinary(word);
}

/** 'pro-Moscow', 'Beijing-backed'; 'Moscow-based' is the city. */
export const compound: Rule = {
  name: 'compound with a government',
  decide(context) {
    const { before, after, lexicon } = context;
    if (before?.gap === HYPHENATED && context.is(before, lexicon.statePrefixes)) return 'keep';
    if (after?.gap !== HYPHENATED || context.possessive) return null;
    if (context.is(after, lexicon.stateCompounds)) return 'keep';
    if (after.shape === LOWERCASE) return 'drop';
    const next = context.wordAfter(after);
    return context.isName(after) && next !== null && context.is(next, lexicon.relationNouns) ? 'keep' : null;
  },
};

/** 'the leadership in Beijing', 'the Foreign Ministry in Ankara'. */
export const authorityIn: Rule = {
  name: 'authorities in the capital',
  decide(context) {
    const preposition = context.before;
    if (preposition?.gap !== SPACED || !context.is(preposition, context.lexicon.locative)) return null;
    const holder = context.wordBefore(preposition);
    return holder?.gap === SPACED && context.is(holder, context.lexicon.authorities) ? 'keep' : null;
  },
};

/** "Moscow's allies", "Beijing's growing influence"; "Moscow's streets" are the city's. */
export const possession: Rule = {
  name: 'what governments have',
  decide(context) {
    const { lexicon, before } = context;
    if (!context.possessive) {
      if (lexicon.capitalsMeanNames || !context.name.endsWith('s')) return null;
      // 'der Einfluss Moskaus'.
      if (before?.gap === SPACED && lexicon.stateNouns.has(before.lower)) return 'likely';
    }
    let noun = context.after;
    for (let step = 0; step < LONGEST_STEP && noun?.gap === SPACED; step++) {
      const word = noun.lower;
      if (lexicon.cityNouns.has(word)) return 'drop';
      if (lexicon.stateNouns.has(word) || isActor(context, noun)) return 'likely';
      if (lexicon.openers.has(word) || lexicon.auxiliaries.has(word)) return null;
      noun = context.wordAfter(noun);
    }
    return null;
  },
};

/** "Beijing's Xi", "Pyongyang's KCNA": a known person or institution of the country. */
function isActor(context: Context, word: Word): boolean {
  const kind = context.nameAt(word)?.entity.kind;
  return kind === 'person' || kind === 'organization';
}

/** 'ties with Moscow', 'pressure on Beijing', 'backed by Moscow', 'according to Kyiv', 'between Beijing and Moscow'. */
export const relation: Rule = {
  name: 'relation to a government',
  decide(context) {
    const preposition = headOfList(context);
    if (preposition === null) return null;
    const { lexicon } = context;
    const word = preposition.lower;
    if (lexicon.between.has(word)) return betweenStates(context, preposition) ? 'likely' : 'drop';
    const governors = lexicon.governing.get(word);
    const governor = context.wordBefore(preposition);
    if (governors === undefined || governor === null || governor.gap !== SPACED) return null;
    return context.is(governor, governors) ? 'likely' : null;
  },
};

/** 'accused Moscow', 'urges Beijing to'. */
export const object: Rule = {
  name: 'object of a verb for governments',
  decide(context) {
    const verb = headOfList(context);
    return verb !== null && context.is(verb, context.lexicon.towardsState) ? 'likely' : null;
  },
};

/** 'Beijing will say', 'Ankara and Moscow agreed', 'Moscow is ready'. */
export const subject: Rule = {
  name: 'does what governments do',
  decide(context) {
    if (context.possessive || governedByPlace(context)) return null;
    const { lexicon } = context;
    let word = afterList(context);
    let last = '';
    for (let step = 0; step < LONGEST_STEP && word?.gap === SPACED; step++) {
      const text = word.lower;
      if (lexicon.stateVerbs.has(text) && !lexicon.auxiliaries.has(text)) return 'likely';
      if (last !== '' && lexicon.stateAdjectives.has(text)) return 'likely';
      const joins =
        lexicon.and.has(text) || context.isName(word) || lexicon.auxiliaries.has(text) || text.endsWith('ly');
      if (!joins) return null;
      last = text;
      word = context.wordAfter(word);
      // "wasn't": the rest of the auxiliary.
      if (word?.gap === APOSTROPHED) word = context.wordAfter(word);
    }
    return null;
  },
};

/** The word after the name, or after the list of states it begins: 'signed' of 'Moscow, Beijing and Ankara signed'. */
function afterList(context: Context): Word | null {
  const first = context.after;
  if (first?.gap !== COMMA) return first;
  let word: Word | null = first;
  for (let step = 0; step < LONGEST_LIST * 2 && word !== null; step++) {
    const isLast = context.is(word, context.lexicon.and) && (word.gap === SPACED || word.gap === COMMA);
    if (isLast) {
      const name = context.wordAfter(word);
      return name !== null && isState(context, name) ? context.wordAfter(name) : first;
    }
    if (!isState(context, word)) return first;
    word = context.wordAfter(word);
  }
  return first;
}

function isState(context: Context, word: Word): boolean {
  return context.nameAt(word)?.entity.kind === 'country';
}

/** 'in Moscow said': the verb belongs to somebody else. */
function governedByPlace(context: Context): boolean {
  const head = headOfList(context);
  return head !== null && (context.is(head, context.lexicon.locative) || context.lexicon.governing.has(head.lower));
}

/** The word before the list of names that this name stands in: 'with' of 'with Kyiv, Ankara and Moscow'. */
function headOfList(context: Context): Word | null {
  let word = context.before;
  let gap = word?.gap;
  for (let step = 0; step < LONGEST_LIST * 2 && word !== null; step++) {
    if (gap !== SPACED && gap !== COMMA) return null;
    const links = gap === COMMA || context.is(word, context.lexicon.and);
    if (!links && !(step > 0 && context.isName(word))) return gap === SPACED ? word : null;
    if (step === 0 && gap === COMMA && !context.isName(word)) return null;
    const earlier: Word | null = context.wordBefore(word);
    gap = earlier?.gap;
    word = earlier;
  }
  return null;
}

/** 'between X and Y' where no flight, road or match is spoken of. */
function betweenStates(context: Context, preposition: Word): boolean {
  let word = context.wordBefore(preposition);
  for (let step = 0; step < LONGEST_STEP && word !== null; step++) {
    if (context.is(word, context.lexicon.routes)) return false;
    word = context.wordBefore(word);
  }
  return true;
}

/** A seat of power means its holder, unless somebody stands in front of the building. */
export const building: Rule = {
  name: 'the building',
  decide(context) {
    const { lexicon } = context;
    let word = context.before;
    if (word?.gap === SPACED && context.is(word, lexicon.the)) word = context.wordBefore(word);
    return word?.gap === SPACED && context.is(word, lexicon.besideBuilding) ? 'drop' : null;
  },
};
