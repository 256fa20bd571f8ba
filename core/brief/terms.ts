/** The fixed terms of a brief, apart from its schema so that whoever only names them loads no validator. */

export const FORM_KINDS = [
  'name',
  'long-name',
  'abbreviation',
  'former-name',
  'demonym',
  'capital',
  'seat',
  'surname',
  'title',
] as const;

export const ENTITY_KINDS = ['country', 'person', 'organization', 'voice'] as const;

export const PERSON_ROLES = ['leader', 'expert', 'official', 'other'] as const;

export const POSITIONS = [
  'supports',
  'leans-towards',
  'neutral',
  'leans-against',
  'opposes',
  'hedging',
  'unclear',
  'not-stated',
] as const;

export const DIRECTIONS = ['towards', 'away', 'steady', 'unclear'] as const;

export const BASES = ['official-statement', 'expert-assessment', 'reporting'] as const;

export const TIE_KINDS = [
  'war',
  'arms-supply',
  'trade-dependence',
  'energy-supply',
  'territorial-dispute',
  'occupation',
  'shared-interest',
  'rivalry',
  'mediation',
  'membership',
  'alliance',
  'works-at',
  'leads',
  'founded',
  'part-of',
  'located-in',
  'border',
  'neighbour',
  'reported-by',
  'other',
] as const;
