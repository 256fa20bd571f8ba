/** Towns and states of the United States that are called like a country. */

import { once } from '../../data/once.ts';
import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { AMERICAN_PLACE, AMERICAN_SIGN, AMERICAN_STATE, AMERICAN_TOWN, LOCAL_SIGN } from '../traits.ts';
import { APOSTROPHED, COMMA, SPACED, type Word } from '../words.ts';
import { type Named, neighbor } from './neighbors.ts';
import type { Rule } from './rule.ts';

/** 'Lebanon, Pa.', 'Jordan, Minnesota': a town. */
export const inAmerica: Rule = {
  name: 'town of an American state',
  decide(context, { traits }) {
    const { after } = context;
    if (after?.gap !== COMMA || context.possessive) return null;
    const place = context.nameAt(after);
    const isState = place !== null && (place.traits & (AMERICAN_SIGN | LOCAL_SIGN)) !== 0;
    if (!isState && !isPostalCode(context, after)) return null;
    const next = context.wordAfterName(after);
    // 'Canada, New York' names two places: there is no town of that name.
    if (next?.start !== context.wordAfter(after)?.start && (traits & AMERICAN_PLACE) === 0) return null;
    const isInside =
      next === null || next.gap !== SPACED || (next.shape === LOWERCASE && !context.is(next, context.lexicon.and));
    if (!isInside) return null;
    return (traits & (AMERICAN_PLACE | AMERICAN_TOWN)) === 0 ? 'drop' : { verdict: 'drop', evidence: 'town' };
  },
};

/** 'Italy', unless 'Italy, Texas' stands on the page. */
export const townToo: Rule = {
  name: 'no town of that name is on the page',
  decide: (_, { traits, sort }) =>
    (traits & AMERICAN_TOWN) !== 0 && sort.kind !== 'demonym' ? { verdict: 'likely', evidence: 'introduces' } : null,
};

const FULL_STOP = 0x2e;

/** Abbreviations of the states on envelopes. */
const postalCodes = once<ReadonlySet<string>>(
  () =>
    new Set(
      `al ak az ar ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa
  ri sc sd tn tx ut va vt wa wi wv wy`.split(/\s+/),
    ),
);

/** Abbreviations of states that are words as well: with their full stop. */
const SHORTENED: ReadonlySet<string> = new Set('ark del ill ind la mass wash'.split(' '));

function isPostalCode(context: Context, word: Word): boolean {
  if (word.shape === CAPITALIZED && context.text.charCodeAt(word.end) === FULL_STOP) return context.is(word, SHORTENED);
  return word.shape === CAPITALS && word.end - word.start === 2 && context.is(word, postalCodes());
}

/** 'Luxembourg, Luxembourg': the city in the country of that name. */
export const cityOfSameName: Rule = {
  name: 'city in the country of that name',
  decide(context, { entity }) {
    const { after, text, start, end } = context;
    if (after?.gap !== COMMA || context.possessive || context.nameAt(after)?.entity !== entity) return null;
    return text.startsWith(text.slice(start, end), after.start) && context.wordAfter(after)?.gap !== APOSTROPHED
      ? 'drop'
      : null;
  },
};

/** 'Georgia and Florida', 'Alabama, Georgia'. */
export const amongAmericanStates: Rule = {
  name: 'in a row of American states',
  decide(context, { traits }) {
    if ((traits & AMERICAN_STATE) === 0) return null;
    const isState = (name: Named | null) => name !== null && (name.traits & AMERICAN_SIGN) !== 0;
    return isState(neighbor(context, 'before')) || isState(neighbor(context, 'after')) ? 'drop' : null;
  },
};

/** 'a Lebanon woman', 'Jordan residents', '77 Walnut Ave., Lebanon': people of a country have a name, those of a town none. */
export const townUse: Rule = {
  name: 'spoken of as a town',
  decide(context, { traits, sort }) {
    if ((traits & AMERICAN_PLACE) === 0 || sort.kind === 'demonym' || context.possessive) return null;
    const { before, after, lexicon } = context;
    const isStreetName = after?.gap === SPACED && isStreet(context, after);
    const isTown = after?.gap === SPACED && (context.is(after, lexicon.townNouns) || isLocalBody(context, after));
    const isAddress =
      before !== null && followsComma(context, before) && (isStreet(context, before) || isAge(context, before));
    if (!isTown && !isAddress && !isStreetName) return null;
    // 'Mexico police' are a town's only on pages of the United States.
    const isOpen = (traits & AMERICAN_TOWN) !== 0 && !isAddress && !isStreetName;
    return { verdict: isOpen ? 'document' : 'drop', evidence: 'town' };
  },
};

/** 'Malta Town Board', 'Greece Central School District', 'Peru Police Department'. */
function isLocalBody(context: Context, after: Word): boolean {
  if (after.shape !== CAPITALIZED) return false;
  if (context.is(after, context.lexicon.municipal)) return context.wordAfter(after)?.shape === CAPITALIZED;
  if (isLocalSign(context, after)) return true;
  const next = context.wordAfter(after);
  return next?.gap === SPACED && next.shape === CAPITALIZED && isLocalSign(context, next);
}

function isLocalSign(context: Context, word: Word): boolean {
  return ((context.nameAt(word)?.traits ?? 0) & LOCAL_SIGN) !== 0;
}

/** True for ',' and for '.,' after an abbreviation. */
function followsComma(context: Context, before: Word): boolean {
  return before.gap === COMMA || context.text.startsWith('., ', before.end);
}

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
