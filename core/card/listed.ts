/** Entities as lines of a list. */
import type { Brief } from '../brief/schema.ts';
import { cardModel } from './model.ts';
import type { Emblem } from './types.ts';

export interface ListedEntity {
  id: string;
  name: string;
  emblem: Emblem;
  what: string;
}

/** Looks entities up in several briefs; null for one that no brief knows. */
export function listedIn(briefs: readonly Brief[]): (id: string) => ListedEntity | null {
  return (id) => {
    for (const brief of briefs) {
      const head = cardModel(brief, id)?.head;
      if (head) return { id, name: head.name, emblem: head.emblem, what: head.what };
    }
    return null;
  };
}
