/** Names that others have as well: a State Department, a Kremlin, a People's Republic. */

import { CAPITALIZED, CAPITALS } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { SENTENCE } from '../headline.ts';
import { homeOf } from '../tags.ts';
import { AMERICAN_SIGN, GENERIC } from '../traits.ts';
import { APOSTROPHED, SPACED, type Word } from '../words.ts';
import type { Named } from './neighbors.ts';
import type { Reading, Rule } from './rule.ts';

/** "Pennsylvania's Department of State", "Russia's White House", 'the Kazan Kremlin': somebody else's. */
export const ownedByOther: Rule = {
  name: 'belongs to another',
  decide(context, reading) {
    const isSeat = reading.sort.kind === 'seat';
    if (!isSeat && (reading.traits & GENERIC) === 0) return null;
    // 'the Obama White House' is his; there are many kremlins.
    const isShared = !isSeat || !context.text.slice(context.start, context.end).includes(' ');
    if (isOfOther(context, reading, isShared)) return 'drop';
    const { before } = context;
    if (before?.gap !== SPACED) return null;
    const owner = isPossessiveEnding(context, before) ? context.wordBefore(before) : before;
    const named = owner === null ? null : context.nameAt(owner);
    if (named !== null) return isPlace(named) && !isOwn(named, reading) ? 'drop' : null;
    return isShared && owner === before && isOtherName(context, before) ? 'drop' : null;
  },
};

/** 'the Kremlin of Kazan', 'the White House of Virginia'; 'the White House of Jane Poe' is hers. */
function isOfOther(context: Context, reading: Reading, isShared: boolean): boolean {
  const name = nameAfterOf(context);
  if (name === null) return false;
  const named = context.nameAt(name);
  return named === null ? isShared : isPlace(named) && !isOwn(named, reading);
}

/** The capitalised word that 'of' joins to the name. */
function nameAfterOf(context: Context): Word | null {
  const { after, lexicon } = context;
  if (context.possessive || after?.gap !== SPACED || !context.is(after, lexicon.genitive)) return null;
  let name = context.wordAfter(after);
  if (name?.gap === SPACED && context.is(name, lexicon.the)) name = context.wordAfter(name);
  return name?.gap === SPACED && (name.shape === CAPITALIZED || name.shape === CAPITALS) ? name : null;
}

function isPossessiveEnding(context: Context, word: Word): boolean {
  return word.lower === 's' && context.wordBefore(word)?.gap === APOSTROPHED;
}

function isPlace({ entity, traits }: Named): boolean {
  return entity.kind === 'country' || (traits & AMERICAN_SIGN) !== 0;
}

function isOwn({ entity }: Named, reading: Reading): boolean {
  if (entity === reading.entity) return true;
  return entity.iso2 !== undefined && entity.iso2 === homeOf(reading.sort.tags);
}

/** A capitalised word before that no sentence, headline or office explains. */
function isOtherName(context: Context, word: Word): boolean {
  if (word.shape !== CAPITALIZED && word.shape !== CAPITALS) return false;
  const { lexicon } = context;
  if (context.headline !== SENTENCE || !lexicon.capitalsMeanNames || context.isOrdinary(word)) return false;
  const explained = [lexicon.openers, lexicon.titles, lexicon.leaderTitles, lexicon.qualifiers, lexicon.prefixes];
  if (explained.some((set) => set.has(word.lower))) return false;
  // 'Senior Kremlin officials' opens a sentence, and so does 'Kazan Kremlin is'.
  const { after } = context;
  return !context.opensSentence(word) || after?.gap !== SPACED || context.is(after, lexicon.auxiliaries);
}

/** 'Hudson Institute of Mineralogy', 'State Department of Health': a longer name. */
export const goesOnWithOf: Rule = {
  name: 'longer name with of',
  decide(context, reading) {
    const name = nameAfterOf(context);
    if (name === null) return null;
    const named = context.nameAt(name);
    return named !== null && isOwn(named, reading) ? null : 'drop';
  },
};

/** "the People's Republic" is the country's where the page names it; 'a People's Republic' is none. */
export const genericCountry: Rule = {
  name: 'a name that several have',
  decide(context, { traits, sort }) {
    if ((traits & GENERIC) === 0 || sort.kind === 'abbreviation') return null;
    return context.before?.gap === SPACED && context.is(context.before, context.lexicon.the) ? 'unsure' : 'drop';
  },
};
