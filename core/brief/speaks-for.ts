import type { BriefIndex } from './index-brief.ts';

/**
 * True where the words of `speaker` count as the words of `holder`: it is the holder itself, a leader or official of
 * that country, a body that speaks for it, or an official of the body. An expert speaks for nobody else.
 */
export function speaksFor(index: BriefIndex, speaker: string, holder: string): boolean {
  if (speaker === holder) return true;
  const entity = index.entity(speaker);
  if (!entity || entity.kind === 'country') return false;
  if (entity.kind === 'organization') return entity.speaksForCountry && entity.country === holder;
  if (entity.role !== 'leader' && entity.role !== 'official') return false;
  if (entity.country === holder || entity.affiliation === holder) return true;
  const body = entity.affiliation === null ? undefined : index.entity(entity.affiliation);
  return body?.kind === 'organization' && body.speaksForCountry && body.country === holder;
}
