import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import type { Basis, Claim, Quote } from '../schema.ts';
import { speaksFor } from '../speaks-for.ts';

/** Who says what: every basis has the kind of speaker it needs, and nobody is given another's words. */
export function checkAttribution(index: BriefIndex): Problem[] {
  const { brief } = index;
  return [
    ...brief.claims.flatMap((claim, i) => claimProblems(index, claim, `claims.${i}`)),
    ...brief.ties.flatMap((tie, i) => speakerProblems(index, tie, `ties.${i}`)),
    ...brief.background.flatMap((fact, i) => [
      ...speakerProblems(index, fact, `background.${i}`),
      ...quoteProblems(fact, fact.quotes ?? [], `background.${i}`),
    ]),
  ];
}

interface Attributed {
  id: string;
  basis: Basis;
  attributedTo: string | null;
  paragraph: number;
  alsoIn?: number[];
}

function claimProblems(index: BriefIndex, claim: Claim, path: string): Problem[] {
  const problems = [...speakerProblems(index, claim, path), ...quoteProblems(claim, claim.quotes, path)];
  const speaker = claim.attributedTo;
  if (claim.basis === 'official-statement' && speaker !== null && !speaksFor(index, speaker, claim.holder))
    problems.push({
      path: `${path}.attributedTo`,
      message: `'${speaker}' does not speak for '${claim.holder}', so '${claim.id}' is no official statement of it`,
    });
  if (claim.target.type === 'entity' && claim.target.id === claim.holder)
    problems.push({ path: `${path}.target.id`, message: `'${claim.holder}' cannot be its own target` });
  const via = claim.via === undefined ? undefined : index.entity(claim.via);
  if (via && via.kind !== 'organization')
    problems.push({ path: `${path}.via`, message: `'${via.id}' is not an organization` });
  if (claim.via !== undefined && (speaker === null || speaker === claim.via))
    problems.push({ path: `${path}.via`, message: `'${claim.via}' passes on words that need a speaker of their own` });
  return problems;
}

function speakerProblems(index: BriefIndex, { id, basis, attributedTo }: Attributed, path: string): Problem[] {
  const at = `${path}.attributedTo`;
  if (basis === 'reporting')
    return attributedTo === null
      ? []
      : [{ path: at, message: `reporting is the source's own, so '${id}' must be attributed to null` }];
  if (attributedTo === null) return [{ path: at, message: `'${id}' has the basis '${basis}' but no speaker` }];
  const speaker = index.entity(attributedTo);
  if (!speaker) return []; // Reported as an id that does not resolve.
  const person = speaker.kind === 'person' || speaker.kind === 'voice';
  if (basis === 'expert-assessment')
    return person && speaker.role === 'expert' ? [] : [{ path: at, message: `'${attributedTo}' is not an expert` }];
  const official =
    speaker.kind === 'country' ||
    (speaker.kind === 'organization' && speaker.speaksForCountry) ||
    (person && (speaker.role === 'leader' || speaker.role === 'official'));
  return official ? [] : [{ path: at, message: `'${attributedTo}' cannot make official statements` }];
}

function quoteProblems(item: Attributed, quotes: readonly Quote[], path: string): Problem[] {
  const paragraphs = [item.paragraph, ...(item.alsoIn ?? [])];
  return quotes.flatMap((quote, k) => {
    const problems: Problem[] = [];
    if (quote.speaker !== item.attributedTo)
      problems.push({
        path: `${path}.quotes.${k}.speaker`,
        message: `'${quote.speaker}' is quoted, but '${item.id}' is attributed to ${item.attributedTo === null ? 'the source' : `'${item.attributedTo}'`}`,
      });
    if (!paragraphs.includes(quote.paragraph))
      problems.push({
        path: `${path}.quotes.${k}.paragraph`,
        message: `quoted from paragraph ${quote.paragraph}, but '${item.id}' is read from ${paragraphs.join(', ')}`,
      });
    return problems;
  });
}
