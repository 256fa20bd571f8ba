/** Longer names that only contain the name of a country: evidence from capitalised neighbours. */

import { CAPITALIZED, CAPITALS } from '../../names/casing.ts';
import { caseOf, LOWER } from '../../names/characters.ts';
import type { Context } from '../context.ts';
import { ALL_CAPITALS, SENTENCE } from '../headline.ts';
import { AMERICAN_PLACE, SMALL } from '../traits.ts';
import { APOSTROPHED, HYPHENATED, PERIOD, SPACED, type Word } from '../words.ts';
import type { Rule, Verdict } from './rule.ts';

/** Part of an address or a handle: example.com, @name. */
export const address: Rule = {
  name: 'address or handle',
  decide({ text, start, end }) {
    if (text.charCodeAt(start - 1) === AT) return 'drop';
    const next = text.charCodeAt(end);
    if (next === AT) return 'drop';
    return next === FULL_STOP && caseOf(text.charCodeAt(end + 1)) === LOWER ? 'drop' : null;
  },
};
const AT = 0x40;
const FULL_STOP = 0x2e;

/** US$, A$, $US: money. */
export const currency: Rule = {
  name: 'currency',
  decide: ({ text, start, end }) =>
    CURRENCY_SIGNS.includes(text.charCodeAt(end)) || CURRENCY_SIGNS.includes(text.charCodeAt(start - 1))
      ? 'drop'
      : null,
};
const CURRENCY_SIGNS: readonly number[] = [...'$€£¥'].map((sign) => sign.charCodeAt(0));

/** A short name in capitals may be a numeral or an abbreviation ('XI'), an abbreviation a common word ('LET US GO'). */
export const capitals: Rule = {
  name: 'capitals tell nothing',
  decide(context, { sort }) {
    if (context.end - context.start > SHORT) return null;
    if (context.inCapitals) return context.headline === ALL_CAPITALS ? null : 'drop';
    if (sort.kind !== 'abbreviation' || !context.lexicon.openers.has(context.name)) return null;
    if (context.headline === ALL_CAPITALS) return actsInHeadline(context) ? null : 'drop';
    return isAppeal(context) ? 'drop' : null;
  },
};

/** 'US WARNS CHINA', 'CHINA WARNS US', 'THE US', 'US-BACKED'; not 'TELL US WHY', 'US AND THEM'. */
function actsInHeadline(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (before?.gap === SPACED && context.is(before, lexicon.the)) return true;
  if (after?.gap === HYPHENATED) return true;
  if (after?.gap === SPACED && (context.opens || (before !== null && before.gap !== SPACED))) {
    const nouns = [lexicon.stateVerbs, lexicon.stateNouns, lexicon.relationNouns];
    return nouns.some((set) => set.has(after.lower));
  }
  // 'AS US WATCHES': no pronoun stands before such a verb.
  const isClause = after?.gap === SPACED && after.lower.endsWith('s') && context.is(after, lexicon.stateVerbs);
  if (isClause && before?.gap === SPACED && context.is(before, lexicon.functionWords)) {
    return !context.is(before, lexicon.tellingVerbs) && !context.is(before, lexicon.appeals);
  }
  if (before?.gap !== SPACED || !context.is(before, lexicon.towardsState)) return false;
  const actor = context.wordBefore(before);
  return actor?.gap === SPACED && context.isName(actor);
}

/** 'Contact US for more', 'Email US': the reader is asked. 'Help US troops' is not that. */
function isAppeal(context: Context): boolean {
  const { before, after, lexicon } = context;
  if (before?.gap !== SPACED || !context.is(before, lexicon.appeals)) return false;
  return after?.gap !== SPACED || context.is(after, lexicon.functionWords);
}
/** In UTF-16 units: longer words in capitals are hardly ever other words. */
const SHORT = 3;

/** 'Bank of …', 'University of …', 'Gulf of …'; but 'Government of …', 'Ministry of Health of …' are the country's. */
export const partOfName: Rule = {
  name: 'what it is joined to by of',
  decide(context, { sort, traits }) {
    const { lexicon } = context;
    let link = context.before;
    if (link?.gap === SPACED && context.is(link, lexicon.the)) link = context.wordBefore(link);
    if (link?.gap !== SPACED) return null;
    if (!context.is(link, lexicon.of)) {
      return context.is(link, lexicon.nameParticles) && lexicon.capitalsMeanNames ? 'drop' : null;
    }
    const head = context.wordBefore(link);
    if (head === null || (head.gap !== SPACED && head.gap !== PERIOD)) return null;
    if (context.is(head, lexicon.municipal) && (traits & AMERICAN_PLACE) !== 0)
      return { verdict: 'drop', evidence: 'town' };
    if (context.is(head, lexicon.ofHeads)) return 'drop';
    if (!isCapitalized(head)) return null;
    const kind = kindOf(context, head);
    if (kind !== null) return kind === 'organ' ? null : 'drop';
    // 'Boy Scouts of America': hardly ever the country alone.
    return sort.tags.has('region') &&
      context.is(link, lexicon.genitive) &&
      context.lexicon.capitalsMeanNames &&
      !context.headline &&
      !context.opensSentence(head) &&
      !context.isName(head) &&
      context.name === 'america'
      ? 'drop'
      : null;
  },
};

function isCapitalized(word: Word): boolean {
  return word.shape === CAPITALIZED || word.shape === CAPITALS;
}

/** Longest name of an organ of a state that is looked at, in words. */
const LONGEST_ORGAN = 6;

/**
 * What a head with 'of' is, or the words before it: 'Government' and 'Health' in 'Ministry of Health' an organ, 'Bank' and
 * 'Nacional' in 'Radio Nacional' another body. The nearest word that tells decides.
 */
function kindOf(context: Context, head: Word): 'organ' | 'body' | null {
  const { lexicon } = context;
  let word: Word | null = head;
  for (let i = 0; i < LONGEST_ORGAN && word !== null; i++) {
    if (context.is(word, lexicon.stateHeads)) return 'organ';
    const tells = i === 0 || lexicon.adjectivesFollow;
    if (tells && context.is(word, lexicon.organizationHeads)) return 'body';
    const earlier: Word | null = context.wordBefore(word);
    if (earlier?.gap !== SPACED || (!isCapitalized(earlier) && !context.isLink(earlier))) return null;
    word = earlier;
  }
  return null;
}

/** 'Air …', 'South …', 'New …': the words before make another name of it. */
export const nameBefore: Rule = {
  name: 'capitalised words before it',
  decide(context, { sort, traits }) {
    const { lexicon, before } = context;
    if (before?.gap !== SPACED) return null;
    const word = before.lower;
    // 'calle Perú', 'Avenida Argentina'.
    if (sort.kind !== 'demonym' && lexicon.adjectivesFollow && lexicon.streets.has(word)) return 'drop';
    if (!isCapitalized(before) || context.isName(before) || isSmall(context, traits)) return null;
    if (sort.kind === 'abbreviation') return null;
    if (lexicon.compass.has(word)) return 'drop';
    // 'Royal Jordanian' is an airline, 'Royal Jordanian Air Force' is the country's.
    if (lexicon.leads.has(word)) return sort.kind === 'demonym' && isOrgan(context) ? null : 'drop';
    if (sort.kind !== 'demonym' && lexicon.pastStates.has(word)) return 'drop';
    if (sort.kind === 'demonym' && lexicon.otherNations.has(word)) return 'drop';
    if (lexicon.organizationHeads.has(word) && !lexicon.stateHeads.has(word)) return 'drop';
    // 'Greenpeace Germany' is in Germany; an adjective after a name is part of it.
    if (!lexicon.capitalsMeanNames || lexicon.adjectivesFollow || sort.kind !== 'demonym') return null;
    if (context.headline || before.shape === CAPITALS) return null;
    if (context.opensSentence(before) || context.isOrdinary(before)) return null;
    const explained = [lexicon.qualifiers, lexicon.titles, lexicon.leaderTitles, lexicon.stateHeads, lexicon.openers];
    return explained.some((set) => set.has(word)) || isPossessiveEnding(context, before) ? null : 'drop';
  },
};

/** True where the run after the name is an organ of a state. */
function isOrgan(context: Context): boolean {
  const { after } = context;
  if (after?.gap !== SPACED || !isCapitalized(after) || context.headline) return false;
  return headOf(context, context.runAfter, 'demonym') === 'keep';
}

/** 'der südkoreanische Konzern', 'la Guardia Civil española': a small letter is no part of a name in capitals. */
function isSmall(context: Context, traits: number): boolean {
  return (traits & SMALL) !== 0 && caseOf(context.text.charCodeAt(context.start)) === LOWER;
}

/** The 's of "Turkey's Erdogan" is read as a word of its own. */
function isPossessiveEnding(context: Context, word: Word): boolean {
  return context.wordBefore(word)?.gap === APOSTROPHED && word.lower === 's';
}

/** '… Daily', '… Mobile', '… National Offshore Oil Corporation'; but '… Foreign Ministry' is the country's. */
export const nameAfter: Rule = {
  name: 'capitalised words after it',
  decide(context, reading) {
    if (context.possessive || isSmall(context, reading.traits)) return null;
    const after = context.after;
    if (after?.gap !== SPACED) return null;
    // 'Luxembourg province' is in Belgium.
    const isPlace = reading.sort.kind !== 'demonym' && reading.sort.kind !== 'abbreviation';
    if (isPlace && context.is(after, context.lexicon.provinces)) return 'drop';
    if (isPlace && isCompass(context, after)) return 'drop';
    if (!isCapitalized(after)) return null;
    const verdict = judgeRun(context, context.runAfter, reading.sort.kind);
    // The Supreme Court of Georgia may be that of the state.
    return verdict === 'keep' && (reading.traits & AMERICAN_PLACE) !== 0 ? null : verdict;
  },
};

/** 'Chipre do Norte', 'Panamá Oeste'. */
function isCompass(context: Context, after: Word): boolean {
  const { lexicon } = context;
  if (!lexicon.adjectivesFollow) return false;
  if (isCapitalized(after)) return context.headline === SENTENCE && context.is(after, lexicon.compass);
  if (!context.is(after, lexicon.of)) return false;
  const point = context.wordAfter(after);
  return point?.gap === SPACED && isCapitalized(point) && context.is(point, lexicon.compass);
}

function judgeRun(context: Context, run: readonly Word[], kind: string): Verdict | null {
  const { lexicon } = context;
  const first = run[0];
  if (first === undefined || context.isName(first) || context.isOrdinary(first)) return null;
  // 'the America I know', 'South Korean President Park'.
  if (context.is(first, lexicon.openers) && !context.is(first, lexicon.organizationHeads)) return null;
  if (context.is(first, lexicon.leaderTitles)) return 'keep';
  if (kind === 'demonym' && context.is(first, lexicon.communities)) return null;
  // 'U.S.' before a longer name says whose it is; 'U.S. Steel' is one name.
  if (kind === 'abbreviation' && (context.headline || !standsAlone(context, run))) return null;
  const head = headOf(context, context.headline ? [first] : run, kind);
  if (head === null && kind === 'demonym' && isTitle(context, run)) return 'drop';
  if (head !== null || kind === 'demonym' || kind === 'abbreviation') return head;
  if (context.headline || !lexicon.capitalsMeanNames || lexicon.adjectivesFollow || first.shape === CAPITALS)
    return null;
  if (run.some((word) => context.is(word, lexicon.relationNouns))) return null;
  // 'Russian Daniil Medvedev', 'ambassador to Russia Jane Poe': two names and no head are a person.
  const person = run.length === 2 && run.every((word) => word.shape === CAPITALIZED);
  return person && (context.is(context.before, lexicon.postedTo) || context.followsOffice) ? null : 'drop';
}

/**
 * 'American Pathways', 'American Harbor Project Fund': what Americans found or film they like to call so. Two words are
 * as likely a person ('American Jane Poe').
 */
function isTitle(context: Context, run: readonly Word[]): boolean {
  const { lexicon } = context;
  const first = run[0] as Word;
  if (context.headline || !lexicon.capitalsMeanNames || !lexicon.identityNations.has(context.name)) return false;
  if (first.shape !== CAPITALIZED || run.length === 2 || context.name.endsWith('s')) return false;
  return !context.is(first, lexicon.compass) && !context.is(first, lexicon.givenNames);
}

/** True for one word after the name, or one that 'and' joins to another name. */
function standsAlone(context: Context, [, second, third]: readonly Word[]): boolean {
  return second === undefined || (context.isLink(second) && (third === undefined || context.isName(third)));
}

/** The last word that says what the run names, before any 'of': an organ or officer of the state, or something else. */
function headOf(context: Context, run: readonly Word[], kind: string): Verdict | null {
  const { stateHeads, titles, leaderTitles, organizationHeads, placeHeads, publicBodies } = context.lexicon;
  const link = run.findIndex((word) => context.is(word, context.lexicon.of));
  for (let i = (link < 0 ? run.length : link) - 1; i >= 0; i--) {
    const word = run[i] as Word;
    if (context.is(word, stateHeads) || context.is(word, titles) || context.is(word, leaderTitles)) return 'keep';
    // 'Chinese Academy of Sciences' tells whose it is, 'Ghana Cocoa Board' is one name.
    // What Americans found themselves they call so ('American Society of …'); the state's is called 'U.S.'.
    if (kind === 'demonym' && context.is(word, publicBodies)) {
      return context.lexicon.identityNations.has(context.name) ? 'drop' : 'keep';
    }
    if (context.is(word, organizationHeads) || context.is(word, placeHeads)) return 'drop';
  }
  return null;
}
