/** Results of the search as rows: what matched, where it stands, a line of context. */
import type { Brief, Claim, Direction, Position } from '../brief/schema.ts';
import type { ListedEntity } from '../card/listed.ts';
import { lookupOf } from '../card/lookup.ts';
import type { Emblem } from '../card/types.ts';
import type { ResultGroup } from '../search/entries.ts';
import { excerptPieces, markPieces, type Piece } from '../search/marks.ts';
import type { Found, Hit } from '../search/search.ts';
import type { TokenMatch } from '../search/token.ts';

/** Where somebody stands. */
export interface Standing {
  position: Position;
  direction: Direction;
}

export interface Row {
  /** Unique among all rows; fit for an id in a document. */
  key: string;
  /** The entity whose entry it opens, and the claim to go to there. */
  entity: string;
  claim: string | null;
  emblem: Emblem;
  name: Piece[];
  /** BCP 47 tag of the context; null where it may be in any language. */
  language: string | null;
  context: Piece[];
  /** False for countries no brief has an entry for. */
  inBrief: boolean;
  /** Null for those without a stance. */
  standing: Standing | null;
  /** Whose words a statement is; null for the article's own reporting. Only on statements. */
  speaker?: string | null;
}

export interface RowGroup {
  group: ResultGroup;
  rows: Row[];
  /** How many were found: the rows are the best of them. */
  total: number;
}

interface Source {
  briefs: readonly Brief[];
  listed(id: string): ListedEntity | null;
}

/** Letters of a statement that fit three lines of the popup. */
const STATEMENT_ROOM = 150;
const CONTEXT_ROOM = 60;

export function rowsOf({ groups, tokens }: Found, source: Source): RowGroup[] {
  return groups.map(({ group, hits, total }) => ({
    group,
    total,
    rows: hits.flatMap((hit) => rowOf(hit, tokens, source) ?? []),
  }));
}

function rowOf(hit: Hit, tokens: readonly TokenMatch[], source: Source): Row | null {
  const entity = source.listed(hit.entry.entity);
  if (!entity) return null;
  return hit.entry.claim === null
    ? entityRow(hit, entity, tokens, source)
    : statementRow(hit, hit.entry.claim, entity, tokens, source);
}

/** The context of a row is what matched, unless that can be seen in its name. */
function entityRow(
  { text, kind, entry }: Hit,
  entity: ListedEntity,
  tokens: readonly TokenMatch[],
  { briefs }: Source,
): Row {
  const { id, emblem, what } = entity;
  const name = markPieces(entity.name, tokens);
  const seen = kind === 'name' && name.some(({ marked }) => marked);
  return {
    key: `row-${id}`,
    entity: id,
    claim: null,
    emblem,
    name,
    language: seen || kind === 'role' ? languageIn(briefs, id) : null,
    context: seen ? markPieces(what, tokens) : excerptPieces(text, tokens, CONTEXT_ROOM),
    inBrief: entry.inBrief,
    standing: standingOf(briefs, id),
  };
}

function statementRow(
  { text }: Hit,
  id: string,
  { name, emblem, id: holder }: ListedEntity,
  tokens: readonly TokenMatch[],
  { briefs }: Source,
): Row | null {
  for (const brief of briefs) {
    const claim = lookupOf(brief).index.claim(id);
    if (!claim) continue;
    return {
      key: `row-claim-${id}`,
      entity: holder,
      claim: id,
      emblem,
      name: markPieces(name, tokens),
      language: languageOf(brief, claim, text),
      context: excerptPieces(text, tokens, STATEMENT_ROOM),
      inBrief: true,
      standing: claim.position === 'not-stated' ? null : { position: claim.position, direction: claim.direction },
      speaker: lookupOf(brief).speaker(claim.attributedTo).name,
    };
  }
  return null;
}

/** Quotations are in the language of the source, claims in that of the brief. */
const languageOf = (brief: Brief, claim: Claim, text: string): string =>
  claim.text === text ? brief.language : brief.source.language;

const languageIn = (briefs: readonly Brief[], id: string): string | null =>
  briefs.find((brief) => lookupOf(brief).entity(id) !== undefined)?.language ?? null;

/** Null where no brief states a position. */
export function standingOf(briefs: readonly Brief[], id: string): Standing | null {
  for (const brief of briefs) {
    const stance = lookupOf(brief).index.stanceOf(id);
    if (stance && stance.position !== 'not-stated') return { position: stance.position, direction: stance.direction };
  }
  return null;
}
