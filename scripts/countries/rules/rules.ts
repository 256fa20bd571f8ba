import type { Row } from '../table.ts';

/** How one language writes countries: from the values in its table to every form a text may show. */
export interface Rules {
  /** A name without the marks the table gives it for inflection. Default: as it is. */
  plain?(name: string): string;
  /** Inflected forms of a country's or capital's name, the given form first. Default: the name alone. */
  names?(name: string, row: Row | undefined): readonly string[];
  /** Like `names`, for long names; default: the name alone. */
  longNames?(name: string, row: Row | undefined): readonly string[];
  /** Forms of an adjective as the table gives it. Default: the value alone. */
  adjectives?(value: string): readonly string[];
  /** Nouns for the people, from the row, as the table gives them. */
  nouns(row: Row): readonly string[];
  /** Forms of such a noun. Default: the value alone. */
  noun?(value: string): readonly string[];
}
