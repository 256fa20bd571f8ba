/** Institutions: names stand for themselves; a bare abbreviation needs a reason. */
import { SPACED } from '../words.ts';
import type { Rule } from './rule.ts';

/** 'the news agency KCNA', 'broadcaster PBS'; 'the SCO summit'. */
export const institutionNoun: Rule = {
  name: 'spoken of as an institution',
  decide(context) {
    const { before, after, lexicon } = context;
    if (before?.gap === SPACED && context.is(before, lexicon.institutionNouns)) return 'keep';
    return after?.gap === SPACED && context.is(after, lexicon.institutionCompanions) ? 'keep' : null;
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
    return (before === '(' || before === ':' || before === '/') && closed ? 'keep' : null;
  },
};
