import type { VoiceKind } from '../types.ts';
import {
  BODY,
  BUSINESS,
  CIVIL,
  EXPERT,
  KIN,
  OFFICIAL,
  OPEN_ROLE,
  OTHER,
  RESEARCH,
  SPEAKS_FOR,
  STATE,
  STATE_ALONE,
} from './classes.ts';

/** Words of a role that say of what sort of body it is: 'police spokesman', 'research director'. */
const SIGNS = RESEARCH | STATE | BUSINESS | CIVIL;

/** Classes of the words of a role. */
export interface RoleBits {
  readonly heads: number;
  /** Of all its words. */
  readonly role: number;
  /** Of what follows its heads ('adviser to the president'). */
  readonly about: number;
  readonly affiliation: number;
  /** True where there is an affiliation, be it one whose words tell nothing. */
  readonly hasAffiliation?: boolean;
  /** True where the affiliation is a place alone. */
  readonly isPlace?: boolean;
}

/**
 * The kind that the heads of a role tell (bits); 'director' and its like take it from the other words of the role, then
 * from the affiliation's. Heads of two kinds ('author and former officer') tell none.
 */
export function kindOf({ heads, role, about, affiliation, hasAffiliation, isPlace }: RoleBits): VoiceKind {
  const kinds: VoiceKind[] = [];
  if ((heads & EXPERT) !== 0) kinds.push('expert');
  if ((heads & OFFICIAL) !== 0) kinds.push('official');
  if ((heads & (OTHER | KIN)) !== 0) kinds.push('other');
  if (kinds.length > 0) return kinds.length === 1 ? (kinds[0] as VoiceKind) : 'unknown';
  if ((heads & OPEN_ROLE) === 0) return 'unknown';
  if ((about & (OFFICIAL | STATE_ALONE)) !== 0) return 'official';
  const own = kindOfSigns(role & SIGNS);
  const isAlone = affiliation === 0 && !hasAffiliation && own === 'unknown';
  if (isAlone && (heads & STATE_ALONE) !== 0) return 'official';
  const theirs = kindOfBody(affiliation);
  const kind = own !== 'unknown' ? own : theirs === 'unknown' && isPlace ? 'official' : theirs;
  return kind === 'expert' && (heads & SPEAKS_FOR) !== 0 ? 'other' : kind;
}

/** The kind of a body's speakers, by the classes of its name. */
export function kindOfBody(bits: number): VoiceKind {
  const kind = kindOfSigns(bits);
  return kind === 'unknown' && (bits & BODY) !== 0 ? 'other' : kind;
}

function kindOfSigns(signs: number): VoiceKind {
  if ((signs & STATE) !== 0) return 'official';
  if ((signs & BUSINESS) !== 0) return 'other';
  if ((signs & RESEARCH) !== 0) return 'expert';
  return (signs & CIVIL) !== 0 ? 'other' : 'unknown';
}
