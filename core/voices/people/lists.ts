import { kindOf } from './kind.ts';
import type { Lexed } from './lexed.ts';
import type { PersonPhrase } from './phrase.ts';
import type { Draft } from './read-people.ts';

/** Tokens between two names of a list: 'and', ',' or both. */
const LONGEST_JOINT = 2;

/** 'Economists A and B of Z': the kind is that of all, and so is the affiliation after the last. */
export function shareLists(lexed: Lexed, drafts: readonly Draft[]): PersonPhrase[] {
  const phrases = [...drafts];
  for (let at = 0; at + 1 < phrases.length; at++) {
    const here = phrases[at] as Draft;
    const next = phrases[at + 1] as Draft;
    if (here.pluralHeads === 0 || next.role !== null || !areListed(lexed, here, next)) continue;
    const kind = kindOf({ heads: here.pluralHeads, about: 0, role: 0, affiliation: 0 });
    phrases[at + 1] = { ...next, sure: true, pluralHeads: here.pluralHeads, kind };
  }
  for (let at = phrases.length - 1; at > 0; at--) {
    const here = phrases[at - 1] as Draft;
    const { pluralHeads, affiliation } = phrases[at] as Draft;
    if (here.pluralHeads !== 0 && pluralHeads !== 0 && here.affiliation === null)
      phrases[at - 1] = { ...here, affiliation };
  }
  return phrases;
}

function areListed(lexed: Lexed, here: Draft, next: Draft): boolean {
  const joint = here.name.to;
  if (next.name.from - joint > LONGEST_JOINT) return false;
  return lexed.grammar.and.has(lexed.lower(joint)) || lexed.lower(joint) === ',';
}
