import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import type { Claim, Stance } from '../schema.ts';
import { speaksFor } from '../speaks-for.ts';

/** A stance rests on claims about its holder (or about who speaks for it) that bear on the brief's subject. */
export function checkStances(index: BriefIndex): Problem[] {
  const holders = new Set<string>();
  return index.brief.stances.flatMap((stance, i) => {
    const path = `stances.${i}`;
    const problems = holderProblems(index, stance, path, holders);
    holders.add(stance.holder);
    for (const [k, id] of stance.claims.entries()) {
      const claim = index.claim(id);
      if (!claim) continue; // Reported as an id that does not resolve.
      if (!speaksFor(index, claim.holder, stance.holder))
        problems.push({
          path: `${path}.claims.${k}`,
          message: `the claim '${id}' is about '${claim.holder}', not '${stance.holder}'`,
        });
      if (!bearsOnSubject(index, claim))
        problems.push({
          path: `${path}.claims.${k}`,
          message: `the claim '${id}' does not bear on '${index.brief.subject.entity}'`,
        });
      if (stance.claims.indexOf(id) !== k)
        problems.push({ path: `${path}.claims.${k}`, message: `the claim '${id}' is listed twice` });
    }
    return problems;
  });
}

/** True where a claim's target is the subject, somebody who acts for it, or an issue that concerns it. */
export function bearsOnSubject(index: BriefIndex, claim: Claim): boolean {
  const subject = index.brief.subject.entity;
  if (claim.target.type === 'entity') return speaksFor(index, claim.target.id, subject);
  return (index.issue(claim.target.id)?.about ?? []).includes(subject);
}

function holderProblems(index: BriefIndex, stance: Stance, path: string, holders: Set<string>): Problem[] {
  const problems: Problem[] = [];
  if (stance.holder === index.brief.subject.entity)
    problems.push({ path: `${path}.holder`, message: 'the subject has no stance towards itself' });
  if (holders.has(stance.holder))
    problems.push({ path: `${path}.holder`, message: `'${stance.holder}' has two stances` });
  if (stance.position === 'not-stated')
    problems.push({ path: `${path}.position`, message: `leave '${stance.holder}' out where no position is stated` });
  return problems;
}
