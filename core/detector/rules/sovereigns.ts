/** Signs that a name which others bear as well is a country's. */

import { LOWERCASE } from '../../names/casing.ts';
import type { Context } from '../context.ts';
import { CONTESTED } from '../traits.ts';
import { COMMA, SPACED } from '../words.ts';
import { isStateBeside } from './neighbors.ts';
import type { Reading, Rule } from './rule.ts';

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
