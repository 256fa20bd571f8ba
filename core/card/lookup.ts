/** A brief with its entities by id, and who speaks for whom in it. */
import { type BriefIndex, indexBrief } from '../brief/index-brief.ts';
import type { Brief, Claim, Entity, Tie, TieKind } from '../brief/schema.ts';
import { speaksFor } from '../brief/speaks-for.ts';
import type { EntityRef, Speaker } from './types.ts';

export interface Lookup {
  readonly brief: Brief;
  readonly index: BriefIndex;
  entity(id: string): Entity | undefined;
  /** Name of an entity or label of an issue; the id itself where the brief does not have it. */
  ref(id: string): EntityRef;
  /** `seenFrom`: the entity whose card it is. */
  speaker(id: string | null, seenFrom?: string): Speaker;
  /** True where a claim's target is the entity, or an issue that concerns it. */
  bearsOn(target: Claim['target'], entity: string): boolean;
  /** True where the one's words are the other's official words. Nobody speaks for a country as an expert. */
  speaksFor(speaker: string, holder: string): boolean;
}

const made = new WeakMap<Brief, Lookup>();

/** The lookup of a brief; made once for each. */
export function lookupOf(brief: Brief): Lookup {
  const known = made.get(brief);
  if (known) return known;
  const lookup = makeLookup(brief);
  made.set(brief, lookup);
  return lookup;
}

function makeLookup(brief: Brief): Lookup {
  const index = indexBrief(brief);
  const { entity } = index;
  const ref = (id: string): EntityRef => {
    const { name = index.issue(id)?.label ?? id, inText } = entity(id) ?? {};
    return inText === undefined ? { id, name } : { id, name, inText };
  };
  return {
    brief,
    index,
    entity,
    ref,
    speaker(id, seenFrom) {
      const who = id === null ? undefined : entity(id);
      if (!who) return { id, name: id === null ? null : ref(id).name, role: null, place: null };
      const office = who.kind !== 'person' || who.affiliation === null ? undefined : entity(who.affiliation);
      const there =
        seenFrom === undefined || seenFrom === office?.id ? undefined : postOf(index, who.id, seenFrom)?.role;
      return { id, name: who.name, role: roleOf(who, ref), place: there ?? (office ? shortNameOf(office) : null) };
    },
    bearsOn: ({ type, id }, about) =>
      type === 'entity' ? id === about : index.issue(id)?.about?.includes(about) === true,
    speaksFor: (speaker, holder) => speaksFor(index, speaker, holder),
  };
}

/** The entity itself, somebody who speaks for it, or one of its people. */
export function speaksAs(lookup: Lookup, speaker: string, entity: string): boolean {
  if (lookup.speaksFor(speaker, entity)) return true;
  const who = lookup.entity(speaker);
  if (who?.kind !== 'person' && who?.kind !== 'voice') return false;
  return who.affiliation === entity || postOf(lookup.index, speaker, entity) !== undefined;
}

/** Ties that make somebody one of an institution's people, whatever their affiliation is. */
const POSTS: readonly TieKind[] = ['works-at', 'leads', 'founded', 'affiliation'];

function postOf(index: BriefIndex, person: string, institution: string): Tie | undefined {
  if (index.entity(institution)?.kind !== 'organization') return undefined;
  return index
    .tiesOf(person)
    .find(({ kind, from, to }) => from === person && to === institution && POSTS.includes(kind));
}

/** 'Institute of Examples, economist': the affiliation first, then the role as the article gives it. */
export function roleOf(entity: Entity, ref: (id: string) => EntityRef): string | null {
  switch (entity.kind) {
    case 'country':
      return null;
    case 'organization':
      return unlessIn(entity.name, entity.type);
    case 'voice':
      return entity.affiliation === null ? null : unlessIn(entity.name, ref(entity.affiliation).name);
    case 'person': {
      const place = entity.affiliation === null ? null : ref(entity.affiliation).name;
      if (!entity.title || !place) return entity.title ?? place;
      return entity.title.includes(place) ? entity.title : `${place}, ${entity.title}`;
    }
  }
}

/** The abbreviation where the article has one, the name otherwise. */
function shortNameOf({ name, forms }: Entity): string {
  return forms.find(({ kind }) => kind === 'abbreviation')?.text ?? name;
}

/** Says nothing twice: a 'ministry' that is called one needs no such word beside its name. */
function unlessIn(name: string, words: string): string | null {
  return name.toLowerCase().includes(words.toLowerCase()) ? null : words;
}
