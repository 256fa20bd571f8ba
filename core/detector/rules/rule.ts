import type { KnownEntity } from '../../names/gazetteer.ts';
import type { FormSort } from '../../names/packed.ts';
import type { Context } from '../context.ts';

/**
 * What a rule says of a name: it is meant, it is not, or the rest of the document must tell. 'place' is 'document' for a
 * country's name that stands for a place and no person; which place, the document must tell. 'unsure' is 'document' for
 * a name that needs the country elsewhere on the page. 'likely' is 'keep' unless somebody or something else of that name
 * is on the page: for capitals and abbreviations.
 */
export type Verdict = 'keep' | 'likely' | 'drop' | 'document' | 'place' | 'unsure';

/** What the rest of the document may learn from this place. */
export type Evidence = 'introduces' | 'namesake' | 'capital-namesake' | 'town' | 'seen';

export interface Decision {
  verdict: Verdict;
  /** The entity is introduced here (full name), or another bearer of its name (or its capital's) is, a person or a town; or it is at least seen here. */
  evidence?: Evidence;
}

/** One reading of a name: the entity it may stand for, and in which sort of form. */
export interface Reading {
  readonly entity: KnownEntity;
  /** Number of the entity in the gazetteer. */
  readonly number: number;
  readonly sort: FormSort;
  /** What else the form may be: see traits.ts. */
  readonly traits: number;
}

/** One piece of evidence. Rules of a group are asked in order; the first that decides is right. */
export interface Rule {
  /** Short and plain: shown by `detect --explain`. */
  readonly name: string;
  /** Null where the rule has nothing to say. */
  decide(context: Context, reading: Reading): Decision | Verdict | null;
}
