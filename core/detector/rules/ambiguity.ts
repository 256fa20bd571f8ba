/** Countries whose names other places, people and things bear: what tells them apart right where they stand. */
import type { Context } from '../context.ts';
import { ALL_CAPITALS, SENTENCE } from '../headline.ts';
import {
  AMERICAN_PLACE,
  AMERICAN_SIGN,
  BEARER,
  COMMON_WORD,
  COMPANY,
  CONTESTED,
  PERSONAL,
  SMALL,
  UNSURE,
} from '../traits.ts';
import { CAPITALIZED, CAPITALS, COMMA, LOWERCASE, PERIOD, SPACED, type Word } from '../words.ts';
import type { Reading, Rule } from './rule.ts';

/** 'Lebanon, Pa.', 'Jordan, Minnesota': a town. */
export const inAmerica: Rule = {
  name: 'town of an American state',
  decide(context) {
    const { after } = context;
    if (after?.gap !== COMMA || context.possessive) return null;
    const place = context.nameAt(after);
    if (place === null || (place.traits & AMERICAN_SIGN) === 0) return null;
    const next = context.wordAfter(after);
    return next === null || next.gap !== SPACED || (next.shape === LOWERCASE && !context.is(next, context.lexicon.and))
      ? 'drop'
      : null;
  },
};

/** 'a Lebanon woman', 'Jordan residents', '508 Main St., Lebanon': people of a country have a name, those of a town none. */
export const townUse: Rule = {
  name: 'spoken of as a town',
  decide(context, { traits, sort }) {
    if ((traits & AMERICAN_PLACE) === 0 || sort.kind === 'demonym' || context.possessive) return null;
    const { before, after, lexicon } = context;
    const isTown = after?.gap === SPACED && (context.is(after, lexicon.townNouns) || isStreet(context, after));
    const isAddress = before?.gap === COMMA && (isStreet(context, before) || isAge(context, before));
    return isTown || isAddress ? { verdict: 'drop', evidence: 'town' } : null;
  },
};

/** 'Jane Poe, 49, Lebanon': so are people of a town listed. */
function isAge(context: Context, word: Word): boolean {
  return word.end - word.start === 2 && isDigit(context, word.start) && isDigit(context, word.start + 1);
}

function isDigit(context: Context, at: number): boolean {
  const unit = context.text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isStreet(context: Context, word: Word): boolean {
  return word.shape !== LOWERCASE && context.is(word, context.lexicon.streets);
}

/** Known bearers of the name. */
export const bearer: Rule = {
  name: 'somebody of that name',
  decide: (_, { traits }) => ((traits & BEARER) !== 0 ? { verdict: 'drop', evidence: 'namesake' } : null),
};

/** 'Michael Jordan', 'Mr. Holland', 'Coach Jordan'; 'Chad Walker', 'Israel R. Katz'. */
export const personName: Rule = {
  name: 'name of a person',
  decide(context, { traits }) {
    if ((traits & PERSONAL) === 0 || context.headline === ALL_CAPITALS) return null;
    return isSurname(context) || isGivenName(context) || isAuthor(context)
      ? { verdict: 'drop', evidence: 'namesake' }
      : null;
  },
};

function isSurname(context: Context): boolean {
  const { before, lexicon } = context;
  if (before === null || (before.gap !== SPACED && before.gap !== PERIOD)) return false;
  const isInitial = before.end - before.start === 1 && before.shape === CAPITALIZED && before.gap === PERIOD;
  if (isInitial) return before.lower !== 'u' && before.lower !== 's';
  if (before.shape !== CAPITALIZED && before.shape !== CAPITALS) return false;
  if (context.is(before, lexicon.titles)) return true;
  if (before.gap !== SPACED || (before.shape === CAPITALS) !== context.inCapitals) return false;
  if (context.is(before, lexicon.givenNames)) return true;
  if (!lexicon.capitalsMeanNames || context.headline || context.opensSentence(before)) return false;
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
  if (isExplained(context, after) || context.is(after, lexicon.relationNouns)) return false;
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

/** 'BY CHAD WALKER Staff Writer', 'By Jordan Smith'. */
function isAuthor(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (before?.gap !== SPACED || before.shape === LOWERCASE || !context.is(before, lexicon.bylines)) return false;
  if (after?.gap !== SPACED || context.possessive || isExplained(context, after)) return false;
  return after.shape === CAPITALS || after.shape === CAPITALIZED;
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

/** 'Syria and Jordan', 'Jordan, Iraq and Kuwait': in a row with countries that nothing else is called. */
export const amongStates: Rule = {
  name: 'in a row of countries',
  decide(context, { traits }) {
    if ((traits & CONTESTED) === 0) return null;
    return isStateBeside(context, 'before') || isStateBeside(context, 'after')
      ? { verdict: 'keep', evidence: 'introduces' }
      : null;
  },
};

function isStateBeside(context: Context, side: 'before' | 'after'): boolean {
  const { and } = context.lexicon;
  let word = context[side];
  let gap = word?.gap;
  if (side === 'after' && context.possessive) return false;
  if (word !== null && gap === SPACED && context.is(word, and)) {
    word = side === 'before' ? context.wordBefore(word) : context.wordAfter(word);
    if (word?.gap !== SPACED && word?.gap !== COMMA) return false;
    gap = COMMA;
  }
  if (word === null || gap !== COMMA) return false;
  const name = context.nameAt(word);
  if (name === null || name.entity.kind !== 'country' || name.sort.kind === 'demonym') return false;
  return name.sort.kind !== 'capital' && name.sort.kind !== 'seat' && (name.traits & CONTESTED) === 0;
}

/** "Jordan's king", 'the president of Georgia', 'the Republic of Chad', 'Amman, Jordan'. */
export const sovereign: Rule = {
  name: 'what only countries have',
  decide(context, reading) {
    if ((reading.traits & CONTESTED) === 0 || reading.sort.kind === 'demonym') return null;
    return hasSovereign(context) || isOfSovereign(context) || isAbroad(context) || followsCapital(context, reading)
      ? { verdict: 'keep', evidence: 'introduces' }
      : null;
  },
};

function hasSovereign(context: Context): boolean {
  const { after, lexicon } = context;
  if (after?.gap !== SPACED) return false;
  if (context.is(after, lexicon.sovereigns)) return context.possessive || after.shape !== LOWERCASE;
  return context.possessive && context.is(context.wordAfter(after), lexicon.sovereigns);
}

function isOfSovereign(context: Context): boolean {
  const { before, lexicon } = context;
  if (before?.gap !== SPACED || !context.is(before, lexicon.of)) return false;
  const head = context.wordBefore(before);
  return head?.gap === SPACED && (context.is(head, lexicon.sovereigns) || context.is(head, lexicon.citizens));
}

/** 'deported to', 'a trip to', 'troops in', 'immigrants from'. */
function isAbroad(context: Context): boolean {
  const { before, lexicon } = context;
  if (before?.gap !== SPACED || !context.is(before, lexicon.locative)) return false;
  const head = context.wordBefore(before);
  return head?.gap === SPACED && context.is(head, lexicon.abroad);
}

function followsCapital(context: Context, { entity }: Reading): boolean {
  const { before } = context;
  if (before?.gap !== COMMA) return false;
  const name = context.nameAt(before);
  return name?.entity === entity && name.sort.kind === 'capital';
}

/** 'Emirates ordered 50 jets' is the airline; 'the Emirates' are the country, or a stadium. */
export const company: Rule = {
  name: 'company of that name',
  decide(context, { traits, sort }) {
    if ((traits & (COMPANY | COMMON_WORD)) !== (COMPANY | COMMON_WORD) || sort.kind === 'demonym') return null;
    return context.is(context.before, context.lexicon.the) ? null : 'drop';
  },
};

/** 'Turkey with stuffing': where every word has a capital or the sentence begins, a common word may have one as well. */
export const commonWord: Rule = {
  name: 'a common word, perhaps',
  decide(context, { traits, sort }) {
    if ((traits & COMMON_WORD) === 0 || context.possessive) return null;
    // 'CAR' in a headline; 'US' has a rule of its own.
    if (sort.kind === 'abbreviation') return context.lexicon.openers.has(context.name) ? null : 'unsure';
    const { before, after, lexicon } = context;
    // 'la china' may be any woman of that name, or a pebble.
    const isNoun = (traits & SMALL) !== 0 && context.is(before, lexicon.the);
    if (isNoun) return 'unsure';
    if (context.headline === SENTENCE && !context.opens) return null;
    if (context.is(after, lexicon.stateVerbs) || context.is(after, lexicon.auxiliaries)) {
      return sort.kind === 'demonym' ? 'unsure' : null;
    }
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
