import type { EntityKind, FormKind } from '../brief/schema.ts';

/** A place in a text where an entity is named. Offsets are UTF-16 code units, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** `text.slice(start, end)`, letter for letter. */
  text: string;
  /** Entity id of the brief. */
  entity: string;
  kind: Exclude<EntityKind, 'voice'>;
  form: FormKind;
  /** ISO 3166-1 alpha-2, for countries. */
  iso2?: string;
}
