import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import { quotesOf } from '../quotes-of.ts';

/** Ids are unique within their list, and every id that is pointed at exists. */
export function checkReferences(index: BriefIndex): Problem[] {
  const { brief } = index;
  return [
    ...uniqueIds('entities', brief.entities),
    ...uniqueIds('issues', brief.issues),
    ...uniqueIds('claims', brief.claims),
    ...uniqueIds('ties', brief.ties),
    ...uniqueIds('background', brief.background),
    ...entityReferences(index).flatMap(([path, id]) =>
      id === null || index.entity(id) ? [] : [{ path, message: `no entity has the id '${id}'` }],
    ),
    ...brief.claims.flatMap(({ target }, i) =>
      target.type !== 'issue' || index.issue(target.id)
        ? []
        : [{ path: `claims.${i}.target.id`, message: `no issue has the id '${target.id}'` }],
    ),
    ...brief.stances.flatMap((stance, i) =>
      stance.claims.flatMap((id, k) =>
        index.claim(id) ? [] : [{ path: `stances.${i}.claims.${k}`, message: `no claim has the id '${id}'` }],
      ),
    ),
    ...brief.ties.flatMap((tie, i) =>
      tie.from === tie.to ? [{ path: `ties.${i}.to`, message: `'${tie.from}' cannot have a tie with itself` }] : [],
    ),
    ...brief.background.flatMap(({ entities, actors = [] }, i) =>
      actors.flatMap((id, k) =>
        entities.includes(id)
          ? []
          : [{ path: `background.${i}.actors.${k}`, message: `'${id}' is not among the entities of the fact` }],
      ),
    ),
  ];
}

type Reference = [path: string, id: string | null];

function entityReferences({ brief }: BriefIndex): Reference[] {
  const refs: Reference[] = [['subject.entity', brief.subject.entity]];
  for (const [i, entity] of brief.entities.entries()) {
    if (entity.kind === 'country') continue;
    refs.push([`entities.${i}.country`, entity.country]);
    if (entity.kind === 'organization') refs.push([`entities.${i}.partOf`, entity.partOf]);
    else refs.push([`entities.${i}.affiliation`, entity.affiliation]);
  }
  for (const [i, issue] of brief.issues.entries())
    for (const [k, id] of (issue.about ?? []).entries()) refs.push([`issues.${i}.about.${k}`, id]);
  for (const [i, stance] of brief.stances.entries()) refs.push([`stances.${i}.holder`, stance.holder]);
  for (const [i, claim] of brief.claims.entries()) {
    refs.push([`claims.${i}.holder`, claim.holder], [`claims.${i}.attributedTo`, claim.attributedTo]);
    refs.push([`claims.${i}.via`, claim.via ?? null]);
    if (claim.target.type === 'entity') refs.push([`claims.${i}.target.id`, claim.target.id]);
  }
  for (const [i, tie] of brief.ties.entries()) {
    refs.push([`ties.${i}.from`, tie.from], [`ties.${i}.to`, tie.to], [`ties.${i}.attributedTo`, tie.attributedTo]);
  }
  for (const [i, fact] of brief.background.entries()) {
    refs.push([`background.${i}.attributedTo`, fact.attributedTo]);
    for (const [k, id] of fact.entities.entries()) refs.push([`background.${i}.entities.${k}`, id]);
  }
  for (const { path, quote } of quotesOf(brief)) refs.push([`${path}.speaker`, quote.speaker]);
  return refs;
}

function uniqueIds(list: string, items: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${list}.${i}.id`, message: `the id '${id}' is used twice` }];
  });
}
