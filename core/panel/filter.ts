/** Which statements a reader wants to see. */
import type { Basis, Direction, Position } from '../brief/schema.ts';
import { BASES, DIRECTIONS, POSITIONS } from '../brief/terms.ts';
import type { Statement } from './statements.ts';

/** Stands for the article's own reporting where a speaker is chosen. */
export const REPORTING = '';

/** Null for any. */
export interface Filter {
  /** Id of somebody it is by, of or about. */
  entity: string | null;
  position: Position | null;
  direction: Direction | null;
  basis: Basis | null;
  /** Id of who says so, or `REPORTING`. */
  speaker: string | null;
}

export const NO_FILTER: Filter = { entity: null, position: null, direction: null, basis: null, speaker: null };

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some((value) => value !== null);

export function matches(statement: Statement, filter: Filter): boolean {
  const { entity, position, direction, basis, speaker } = filter;
  return (
    (entity === null || statement.concerns.has(entity)) &&
    (position === null || statement.position === position) &&
    (direction === null || statement.direction === direction) &&
    (basis === null || statement.basis === basis) &&
    (speaker === null || speakerOf(statement) === speaker)
  );
}

export const speakerOf = ({ speaker }: Statement): string => speaker.id ?? REPORTING;

export interface Choice<T extends string> {
  value: T;
  /** Statements left if it were chosen, the other filters as they are. */
  count: number;
}

export interface Choices {
  entity: Choice<string>[];
  position: Choice<Position>[];
  direction: Choice<Direction>[];
  basis: Choice<Basis>[];
  speaker: Choice<string>[];
}

/** What can be chosen: only what some statement has, terms in the order of the schema, entities in the briefs'. */
export function choicesIn(statements: readonly Statement[], filter: Filter): Choices {
  const count = <K extends keyof Filter>(key: K, value: Filter[K]) =>
    statements.filter((statement) => matches(statement, { ...filter, [key]: value })).length;
  const choices = <K extends keyof Filter, T extends NonNullable<Filter[K]>>(key: K, values: readonly T[]) =>
    values.map((value) => ({ value, count: count(key, value) }));
  const had = <T>(values: readonly T[], of: (statement: Statement) => T): T[] =>
    values.filter((value) => statements.some((statement) => of(statement) === value));
  return {
    entity: choices('entity', [...new Set(statements.flatMap(({ concerns }) => [...concerns]))]),
    position: choices(
      'position',
      had(POSITIONS, ({ position }) => position),
    ),
    direction: choices(
      'direction',
      had(DIRECTIONS, ({ direction }) => direction),
    ),
    basis: choices(
      'basis',
      had(BASES, ({ basis }) => basis),
    ),
    speaker: choices('speaker', [...new Set(statements.map(speakerOf))]),
  };
}
