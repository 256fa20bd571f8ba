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

/** Each read from `from` to `to`; docs/BRIEF.md says what each means. */
export const TIE_KINDS = [
  'war',
  'arms-supply',
  'trade-dependence',
  'energy-supply',
  'dispute',
  'territorial-dispute',
  'occupation',
  'shared-interest',
  'rivalry',
  'counterweight',
  'mediation',
  'membership',
  'alliance',
  'works-at',
  'leads',
  'founded',
  'affiliation',
  'part-of',
  'located-in',
  'nationality',
  'border',
  'neighbour',
  'reported-by',
  'other',
] as const;

/** How far short of a plain fact a tie falls in its source. */
export const TIE_QUALIFIERS = ['possible', 'conditional', 'offered', 'doubted', 'past'] as const;
