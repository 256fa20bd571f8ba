import type { Brief, FormKind } from '../brief/schema.ts';

/** A written form of a name, as lists of names give it. */
export interface NameForm {
  text: string;
  kind: FormKind;
  /** BCP 47 tag; 'und' or none for a form that is the same in every language. */
  lang?: string;
  /** May be marked before the full name has occurred on the page. */
  unmistakable?: boolean;
  /** What else the form may be, and the like: one word each, without ':' or ','. */
  tags?: readonly string[];
}

/** Something with names: what `compileNames` takes, from a brief or from any other list. */
export interface NamedEntity {
  id: string;
  /** 'none' for phrases that only hold the name of something ('New Mexico'): they win as the longer name. */
  kind: 'country' | 'person' | 'organization' | 'none';
  /** ISO 3166-1 alpha-2 (XK for Kosovo), for countries. */
  iso2?: string;
  /** A head of state or government, or another office holder: 'President' and the surname then names this person. */
  leader?: boolean;
  /** ISO 3166-1 alpha-2 of the country where an institution is at home, where the list says so. */
  home?: string;
  forms: readonly NameForm[];
}

/** The entities of a brief that can be found on a page: all but unnamed voices. */
export function namedEntities(brief: Brief): NamedEntity[] {
  const named: NamedEntity[] = [];
  const codes = new Map(brief.entities.flatMap((one) => (one.kind === 'country' ? [[one.id, one.iso2] as const] : [])));
  for (const entity of brief.entities) {
    if (entity.kind === 'voice') continue;
    const home = entity.kind === 'organization' ? codes.get(entity.country ?? '') : undefined;
    named.push({
      id: entity.id,
      kind: entity.kind,
      ...(entity.kind === 'country' ? { iso2: entity.iso2 } : {}),
      ...(entity.kind === 'person' ? { leader: entity.role === 'leader' || entity.role === 'official' } : {}),
      ...(home === undefined ? {} : { home }),
      forms: entity.forms,
    });
  }
  return named;
}
