/** Who says what about whom: every claim of the briefs as a row. */
import type { Basis, Brief, BriefDate, Direction, Position } from '../brief/schema.ts';
import { type Lookup, lookupOf } from '../card/lookup.ts';
import type { EntityRef, Speaker } from '../card/types.ts';

export interface Statement {
  id: string;
  /** Whose position it describes. */
  holder: EntityRef;
  position: Position;
  direction: Direction;
  /** What the position is towards: an entity, or an issue, which has no entry. */
  target: EntityRef & { isEntity: boolean };
  text: string;
  /** Who says so; without an id the article's own reporting. */
  speaker: Speaker;
  basis: Basis;
  paragraph: number;
  date: BriefDate;
  /** BCP 47 tag of the text. */
  language: string;
  /** Ids of the entities it is by, of or about; of an issue's those it concerns. */
  concerns: ReadonlySet<string>;
}

/** In the briefs' order. */
export function statementsOf(briefs: readonly Brief[]): Statement[] {
  return briefs.flatMap((brief) => {
    const lookup = lookupOf(brief);
    return brief.claims.map((claim): Statement => {
      const { id, holder, attributedTo, target, position, direction, text, basis, paragraph, date } = claim;
      return {
        id,
        holder: lookup.ref(holder),
        position,
        direction,
        target: { ...lookup.ref(target.id), isEntity: target.type === 'entity' },
        text,
        speaker: lookup.speaker(attributedTo),
        basis,
        paragraph,
        date,
        language: brief.language,
        concerns: concernsOf(lookup, claim),
      };
    });
  });
}

function concernsOf(lookup: Lookup, { holder, attributedTo, target }: Brief['claims'][number]): Set<string> {
  const about = target.type === 'entity' ? [target.id] : (lookup.index.issue(target.id)?.about ?? []);
  return new Set([holder, ...(attributedTo === null ? [] : [attributedTo]), ...about]);
}
