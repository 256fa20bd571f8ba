import { describe, expect, it } from 'vitest';
import type { Brief, Claim, Tie } from '../../../core/brief/schema.ts';
import { TIE_KINDS, TIE_QUALIFIERS } from '../../../core/brief/terms.ts';
import { claimHeading, relationHeading, tieLabel } from '../../../core/card/headings.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const t = createMessages('en');

/** The expert's own view of a country whose name takes an article. */
const VIEW: Claim = {
  id: 'view',
  holder: 'expert',
  target: { type: 'entity', id: 'dorland' },
  position: 'supports',
  direction: 'unclear',
  text: 'There is no way around them.',
  basis: 'expert-assessment',
  attributedTo: 'expert',
  quotes: [
    { selector: { type: 'TextQuoteSelector', exact: 'There is no way around them.' }, speaker: 'expert', paragraph: 9 },
  ],
  paragraph: 9,
  date: { status: 'not-stated' },
};

function brief(more: Partial<Brief>): Brief {
  const entities = damBrief.entities.map((entity) =>
    entity.id === 'dorland' ? { ...entity, inText: 'the Dorlands' } : entity,
  );
  return { ...damBrief, entities, ...more };
}

function headings(of: Brief, entity: string): string[] {
  const model = cardModel(of, entity);
  return model ? model.lead.map((claim) => claimHeading(claim, model.head, t)) : [];
}

describe('over claims', () => {
  it.each(['expert', 'institute'])("names whom a speaker's own view is about, on the card of the %s", (entity) => {
    const own = brief({ claims: [VIEW] });
    expect(headings(own, entity)).toEqual(['On the Dorlands']);
    expect(fullEntryModel(own, entity)?.claims).toMatchObject({ says: [{ id: 'view' }], own: [], about: [] });
    expect(fullEntryModel(own, 'institute')?.quote?.on?.id).toBe('dorland');
  });

  it('names whose position an assessment describes', () => {
    expect(headings(damBrief, 'expert')).toEqual(['On Borland', 'On Corland']);
  });

  it('shows an own view beside what is said about another', () => {
    expect(headings(brief({ claims: [...damBrief.claims, VIEW] }), 'expert')).toEqual([
      'On the Dorlands',
      'On Borland',
    ]);
  });

  it('promises no literal words of a person, whose words may be reported', () => {
    const [statement] = damBrief.claims.filter(({ id }) => id === 'b-own');
    const spoken = statement ? [{ ...statement, holder: 'premier', attributedTo: 'premier', quotes: [] }] : [];
    expect(headings(brief({ claims: spoken }), 'premier')).toEqual(['What they say']);
  });

  it('needs no name for the one whose card it is', () => {
    expect(relationHeading('towards', { kind: 'country' }, [], t)).toBe('Positions of others on it');
    expect(relationHeading('towards', { kind: 'person' }, [], t)).toBe('Positions of others on them');
  });

  it('takes what its people say for no word of the institute', () => {
    const over = (voices: ('own' | 'other')[]) =>
      relationHeading(
        'says',
        { kind: 'organization' },
        voices.map((voice) => ({ voice })),
        t,
      );
    expect(over(['own', 'own'])).toBe('What it says about others');
    expect(over(['own', 'other'])).toBe('What its people say');
    expect(over(['other'])).toBe('What its people say');
  });
});

describe('over ties', () => {
  const TIE: Tie = {
    id: 'tie',
    kind: 'other',
    from: 'borland',
    to: 'dorland',
    text: 'A tie.',
    basis: 'reporting',
    attributedTo: null,
    paragraph: 3,
  };
  const labels = (tie: Partial<Tie>) =>
    ['borland', 'dorland'].map((entity) => {
      const [found] = fullEntryModel(brief({ ties: [{ ...TIE, ...tie }] }), entity)?.ties ?? [];
      return found && tieLabel(found, t);
    });

  it.each<[Tie['kind'], string, string]>([
    ['arms-supply', 'Arms for the Dorlands', 'Arms from Borland'],
    ['energy-supply', 'Energy for the Dorlands', 'Energy from Borland'],
    ['trade-dependence', 'Dependent on trade with the Dorlands', 'Borland depends on trade with it'],
    ['occupation', 'Occupies territory of the Dorlands', 'Territory occupied by Borland'],
    ['counterweight', 'Wants to counter the Dorlands', 'Borland wants to counter it'],
    ['reported-by', 'Words carried by the Dorlands', 'Carried words of Borland'],
    ['dispute', 'Dispute: Dorland', 'Dispute: Borland'],
  ])('%s reads right from either end', (kind, forward, back) => {
    expect(labels({ kind })).toEqual([forward, back]);
  });

  it('says the same from both ends only where it is mutual', () => {
    const same = TIE_KINDS.filter((kind) => {
      const [forward, back] = labels({ kind });
      return forward?.replace('the Dorlands', 'X').replace('Dorland', 'X') === back?.replace('Borland', 'X');
    });
    expect(same).toEqual([
      'war',
      'dispute',
      'territorial-dispute',
      'shared-interest',
      'rivalry',
      'mediation',
      'alliance',
      'border',
      'neighbour',
      'other',
    ]);
  });

  it.each(TIE_QUALIFIERS)('never states as a fact what is %s', (qualified) => {
    for (const label of labels({ kind: 'arms-supply', qualified }))
      expect(label).toMatch(/^Arms (for|from) .+ \(.+\)$/);
  });

  it('gives the role as the article does, and claims no more', () => {
    expect(labels({ kind: 'affiliation', role: 'founding director' })).toEqual([
      'Dorland: founding director',
      'Borland: founding director',
    ]);
  });
});
