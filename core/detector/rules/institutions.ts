/** Institutions: names stand for themselves; a bare abbreviation needs a reason. */

import { CAPITALIZED, CAPITALS, LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { SENTENCE } from '../headline.ts';
import { homeOf } from '../tags.ts';
import { APOSTROPHED, HYPHENATED, SPACED, type Word } from '../words.ts';
import type { Decision, Rule } from './rule.ts';

const INTRODUCED: Decision = { verdict: 'likely', evidence: 'introduces' };

/** 'the news agency KCNA', 'the AP news agency'; 'the SCO summit', 'told AP'. */
export const institutionNoun: Rule = {
  name: 'spoken of as an institution',
  decide(context) {
    const { before, after, lexicon } = context;
    if (before?.gap === SPACED && context.is(before, lexicon.institutionNouns)) return INTRODUCED;
    if (before?.gap === SPACED && context.is(before, lexicon.tellingVerbs)) return 'likely';
    if (after?.gap !== SPACED || !context.is(after, lexicon.institutionCompanions)) return null;
    const next = context.wordAfter(after);
    return next?.gap === SPACED && context.is(next, lexicon.institutionNouns) ? INTRODUCED : 'likely';
  },
};

/** 'Socialist Workers Party (SWP)': the words before the parenthesis say what it stands for on this page. */
export const defined: Rule = {
  name: 'stands for other words on this page',
  decide(context, { entity }) {
    const { text, start, end, before } = context;
    if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')' || before === null) return null;
    if (context.nameEndingAt(before.end - 1)?.entity === entity) return { verdict: 'keep', evidence: 'introduces' };
    return spells(context, before) ? { verdict: 'drop', evidence: 'namesake' } : null;
  },
};

/** Words of a name that are looked at for its initials. */
const LONGEST_NAME = 10;

/** True where the capitals of the words that end here are the letters of the name. */
function spells(context: Context, last: Word): boolean {
  const letters = context.name;
  let left = letters.length;
  let word: Word | null = last;
  for (let step = 0; step < LONGEST_NAME && word !== null; step++) {
    if (word.shape !== LOWERCASE) {
      if (word.lower.charAt(0) !== letters.charAt(left - 1)) return false;
      left--;
    }
    if (left === 0) return true;
    const earlier: Word | null = context.wordBefore(word);
    if (earlier?.gap !== SPACED && earlier?.gap !== HYPHENATED) return false;
    word = earlier;
  }
  return false;
}

/** 'AP Dhillon', 'AP Moller-Maersk': a longer name. 'AP Photo', 'SCO Summit' are the institution's. */
export const abbreviationGoesOn: Rule = {
  name: 'longer name',
  decide(context) {
    const { after, lexicon } = context;
    if (context.possessive || after?.gap !== SPACED || !lexicon.capitalsMeanNames) return null;
    if (context.headline !== SENTENCE || (after.shape !== CAPITALIZED && after.shape !== CAPITALS)) return null;
    const explained = [lexicon.institutionCompanions, lexicon.openers, lexicon.titles, lexicon.calendar];
    if (context.isName(after) || explained.some((set) => set.has(after.lower))) return null;
    // 'SCO Development Bank': what it has founded bears its name.
    const hasHead = context.runAfter.some(
      (word) => context.is(word, lexicon.stateHeads) || context.is(word, lexicon.publicBodies),
    );
    return hasHead ? null : 'drop';
  },
};

/** "Germany's SWP", 'the Berlin-based SWP', 'the SWP in Berlin': where it is at home. */
export const atHome: Rule = {
  name: 'at home',
  decide(context, { sort }) {
    const home = homeOf(sort.tags);
    if (home === undefined) return null;
    const isHome = (word: Word | null) => word !== null && context.nameAt(word)?.entity.iso2 === home;
    const { before, after, lexicon } = context;
    if (before?.gap === SPACED) {
      const earlier = context.wordBefore(before);
      const joined = earlier?.gap === APOSTROPHED || earlier?.gap === HYPHENATED;
      if (isHome(before) || (joined && isHome(earlier))) return INTRODUCED;
    }
    if (after?.gap !== SPACED || !context.is(after, lexicon.locative)) return null;
    const place = context.wordAfter(after);
    return place?.gap === SPACED && isHome(place) ? INTRODUCED : null;
  },
};

/** 'Photo: AP', '(AP)', '(Reuters) —': who it is from. */
export const credit: Rule = {
  name: 'credit',
  decide({ text, start, end }) {
    const before = text
      .slice(Math.max(0, start - 2), start)
      .trim()
      .slice(-1);
    const after = text
      .slice(end, end + 2)
      .trim()
      .charAt(0);
    const closed = after === ')' || after === '' || after === '/' || after === ',';
    return (before === '(' || before === ':' || before === '/') && closed ? 'likely' : null;
  },
};
