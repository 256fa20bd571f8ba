/** Relations of an entity, each read from its side. */
import type { Tie, TieKind } from '../brief/schema.ts';
import type { Lookup } from './lookup.ts';
import { compareRanks } from './rank.ts';
import type { TieModel } from './types.ts';

/** What tells a reader of the news most about where somebody stands comes first; how the news got out comes last. */
const ORDER: readonly TieKind[] = [
  'works-at',
  'leads',
  'affiliation',
  'founded',
  'war',
  'occupation',
  'arms-supply',
  'alliance',
  'dispute',
  'territorial-dispute',
  'trade-dependence',
  'energy-supply',
  'shared-interest',
  'rivalry',
  'counterweight',
  'mediation',
  'membership',
  'part-of',
  'located-in',
  'nationality',
  'border',
  'neighbour',
  'other',
  'reported-by',
];

/** By kind; of one kind, those with the brief's subject first; then in the article's order. */
export function tiesOf(lookup: Lookup, entity: string): TieModel[] {
  const subject = lookup.brief.subject.entity;
  const ranks = (tie: Tie) => [
    ORDER.indexOf(tie.kind),
    tie.from === subject || tie.to === subject ? 0 : 1,
    tie.paragraph,
  ];
  return lookup.index
    .tiesOf(entity)
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => compareRanks(ranks(a), ranks(b)))
    .map((tie) => tieModel(lookup, tie, entity));
}

function tieModel(lookup: Lookup, tie: Tie, entity: string): TieModel {
  const way = tie.from === entity ? 'to' : 'from';
  const { attributedTo } = tie;
  return {
    id: tie.id,
    kind: tie.kind,
    way,
    other: lookup.ref(way === 'to' ? tie.to : tie.from),
    text: tie.text,
    role: tie.role ?? null,
    qualified: tie.qualified ?? null,
    basis: tie.basis,
    note: tie.note ?? null,
    per: attributedTo === null || attributedTo === entity ? null : lookup.ref(attributedTo),
    paragraph: tie.paragraph,
  };
}
