/** What can be found, as the search takes it. */
import type { Brief, Claim, Entity } from '../brief/schema.ts';

/** A country with its names in whatever languages: those to show, and further forms. */
export interface SearchCountry {
  /** The entity's id where no brief has one. */
  id: string;
  iso2: string;
  names: readonly string[];
  forms: readonly string[];
}

/** What a text is to the entry it belongs to. Of a statement, `about` names whoever it is by and about. */
export type FieldKind = 'name' | 'role' | 'affiliation' | 'said' | 'about';

export interface SearchField {
  kind: FieldKind;
  text: string;
}

/** The groups results come in. */
export const RESULT_GROUPS = ['countries', 'people', 'institutions', 'statements'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** Something that can be found. */
export interface SearchEntry {
  group: ResultGroup;
  /** The entity whose entry it leads to. */
  entity: string;
  /** The claim, where it is a statement. */
  claim: string | null;
  /** False for a country no brief has an entry for. */
  inBrief: boolean;
  fields: readonly SearchField[];
}

const GROUP_OF: Readonly<Record<Entity['kind'], ResultGroup>> = {
  country: 'countries',
  person: 'people',
  voice: 'people',
  organization: 'institutions',
};

/** Entities of the briefs in their order, then the other countries, then statements. */
export function searchEntries(briefs: readonly Brief[], countries: readonly SearchCountry[]): SearchEntry[] {
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const entries: SearchEntry[] = [];
  for (const brief of briefs) {
    for (const entity of brief.entities) {
      const country = entity.kind === 'country' ? byCode.get(entity.iso2) : undefined;
      if (country) byCode.delete(country.iso2);
      entries.push(entityEntry(brief, entity, country));
    }
  }
  for (const country of byCode.values()) {
    const fields = named(allNames(country));
    entries.push({ group: 'countries', entity: country.id, claim: null, inBrief: false, fields });
  }
  for (const brief of briefs) for (const claim of brief.claims) entries.push(statementEntry(brief, claim));
  return entries;
}

const allNames = ({ names, forms }: SearchCountry): string[] => [...names, ...forms];

const named = (names: readonly string[]): SearchField[] =>
  [...new Set(names)].map((text) => ({ kind: 'name', text }) as const);

function entityEntry(brief: Brief, entity: Entity, country: SearchCountry | undefined): SearchEntry {
  const names = [entity.name, ...entity.forms.map(({ text }) => text), ...(country ? allNames(country) : [])];
  const role = [entity.description, 'title' in entity ? entity.title : null, 'type' in entity ? entity.type : null];
  const office = 'affiliation' in entity ? entity.affiliation : 'partOf' in entity ? entity.partOf : null;
  return {
    group: GROUP_OF[entity.kind],
    entity: entity.id,
    claim: null,
    inBrief: true,
    fields: [
      ...named(names),
      ...role.filter((text) => text !== null).map((text) => ({ kind: 'role', text }) as const),
      ...namesOf(brief, office).map((text) => ({ kind: 'affiliation', text }) as const),
    ],
  };
}

function statementEntry(brief: Brief, claim: Claim): SearchEntry {
  const { holder, attributedTo, target, text, quotes } = claim;
  const said = [text, ...quotes.map(({ selector }) => selector.exact)];
  const about = [holder, attributedTo, target.type === 'entity' ? target.id : null].flatMap((id) => namesOf(brief, id));
  return {
    group: 'statements',
    entity: holder,
    claim: claim.id,
    inBrief: true,
    fields: [
      ...said.map((words) => ({ kind: 'said', text: words }) as const),
      ...[...new Set(about)].map((words) => ({ kind: 'about', text: words }) as const),
    ],
  };
}

/** Name and abbreviations: what somebody is likely to add to another word. */
function namesOf(brief: Brief, id: string | null): string[] {
  const entity = id === null ? undefined : brief.entities.find((other) => other.id === id);
  if (!entity) return [];
  return [entity.name, ...entity.forms.filter(({ kind }) => kind === 'abbreviation').map(({ text }) => text)];
}
