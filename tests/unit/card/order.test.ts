/** The documented orders, each rule against the one it overrules. */
import { describe, expect, it } from 'vitest';
import type { Brief, Claim } from '../../../core/brief/schema.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

type Variant = Partial<Claim> & Pick<Claim, 'id'>;

const BASE: Claim = {
  id: 'base',
  holder: 'borland',
  target: { type: 'entity', id: 'arland' },
  position: 'opposes',
  direction: 'unclear',
  text: 'Text.',
  basis: 'expert-assessment',
  attributedTo: 'expert',
  quotes: [],
  paragraph: 5,
  date: { status: 'not-stated' },
};

function withClaims(variants: Variant[], stance: string[] = []): Brief {
  const claims = variants.map((variant) => ({ ...BASE, ...variant }));
  const [first] = damBrief.stances;
  const stances = stance.length > 0 && first ? [{ ...first, claims: stance }] : [];
  return { ...damBrief, claims, stances };
}

const quoted = (exact: string, speaker = 'expert') => [
  { selector: { type: 'TextQuoteSelector' as const, exact }, speaker, paragraph: 5 },
];

const order = (brief: Brief) => fullEntryModel(brief, 'borland')?.claims.about.map(({ id }) => id);

describe('the stronger claim comes first', () => {
  it.each<[string, Variant, Variant]>([
    [
      'about the entity before about somebody who acts for it',
      { id: 'strong' },
      { id: 'weak', holder: 'premier', quotes: quoted('x') },
    ],
    [
      'an assessment before the reporting',
      { id: 'strong' },
      { id: 'weak', basis: 'reporting', attributedTo: null, quotes: quoted('x') },
    ],
    [
      'a statement before an assessment',
      { id: 'strong', basis: 'official-statement' },
      { id: 'weak', quotes: quoted('x') },
    ],
    [
      'with a quotation before without',
      { id: 'strong', quotes: quoted('x'), target: { type: 'entity', id: 'dorland' } },
      { id: 'weak' },
    ],
    [
      'on the subject before on others',
      { id: 'strong', position: 'neutral' },
      { id: 'weak', target: { type: 'entity', id: 'dorland' } },
    ],
    [
      'on an issue about the subject before on others',
      { id: 'strong', position: 'neutral', target: { type: 'issue', id: 'price' } },
      { id: 'weak', target: { type: 'entity', id: 'dorland' } },
    ],
    ['the more decided position', { id: 'strong' }, { id: 'weak', position: 'hedging', paragraph: 1 }],
    [
      'leaning before standing between',
      { id: 'strong', position: 'leans-towards' },
      { id: 'weak', position: 'neutral', paragraph: 1 },
    ],
    ['the earlier paragraph', { id: 'strong', paragraph: 2 }, { id: 'weak', paragraph: 3 }],
  ])('%s', (_, strong, weak) => {
    expect(order(withClaims([weak, strong]))).toEqual(['strong', 'weak']);
    expect(order(withClaims([strong, weak]))).toEqual(['strong', 'weak']);
  });

  it('what the stance rests on, in its order, before everything else', () => {
    const claims: Variant[] = [
      { id: 'statement', basis: 'official-statement', quotes: quoted('x') },
      { id: 'second', basis: 'reporting', attributedTo: null },
      { id: 'first', basis: 'reporting', attributedTo: null, paragraph: 9 },
    ];
    expect(order(withClaims(claims, ['first', 'second']))).toEqual(['first', 'second', 'statement']);
  });
});

it('positions towards the entity itself before those towards an issue that concerns it, whoever says so', () => {
  const brief = withClaims([
    {
      id: 'issue',
      target: { type: 'issue', id: 'price' },
      basis: 'official-statement',
      quotes: quoted('x'),
      paragraph: 1,
    },
    {
      id: 'itself',
      target: { type: 'entity', id: 'arland' },
      basis: 'reporting',
      attributedTo: null,
      position: 'unclear',
    },
  ]);
  expect(fullEntryModel(brief, 'arland')?.claims.towards.map(({ id }) => id)).toEqual(['itself', 'issue']);
});

it('shows two voices rather than two claims of one', () => {
  const brief = withClaims([
    { id: 'one', paragraph: 1 },
    { id: 'two', paragraph: 2 },
    { id: 'other', basis: 'reporting', attributedTo: null, paragraph: 9 },
  ]);
  expect(cardModel(brief, 'borland')?.lead.map(({ id }) => id)).toEqual(['one', 'other']);
});

it('takes words of its staff about an institute for words about it', () => {
  const brief = withClaims([{ id: 'staff', holder: 'institute' }]);
  expect(fullEntryModel(brief, 'institute')?.claims).toMatchObject({
    own: [],
    says: [],
    about: [{ id: 'staff', voice: 'other' }],
  });
});

describe('the strongest quotation', () => {
  const best = (variants: Variant[], entity = 'borland') => cardModel(withClaims(variants), entity)?.quote?.text;
  const own = { basis: 'official-statement', attributedTo: 'ministry' } as const;
  const TELLING = 'Words enough to say something to somebody.';

  it('is its own, even a short one', () => {
    expect(
      best([
        { id: 'a', quotes: quoted(TELLING) },
        { id: 'b', ...own, quotes: quoted('No.', 'ministry') },
      ]),
    ).toBe('No.');
  });

  it('is about it before it is about others’ view of it', () => {
    const towards = { id: 'a', holder: 'corland', target: { type: 'entity', id: 'borland' } } as const;
    expect(
      best([
        { ...towards, quotes: quoted(TELLING) },
        { id: 'b', quotes: quoted('No.') },
      ]),
    ).toBe('No.');
  });

  it.each([
    ['too short to tell', 'No.'],
    ['too long to fit', 'Long. '.repeat(50)],
  ])('is not one %s where another does better', (_, poor) => {
    expect(
      best([
        { id: 'a', quotes: quoted(poor) },
        { id: 'b', quotes: quoted(TELLING), paragraph: 9 },
      ]),
    ).toBe(TELLING);
  });

  it('is one from a claim the card shows', () => {
    const brief = [
      { id: 'a', paragraph: 1 },
      { id: 'b', paragraph: 2, position: 'hedging' as const, quotes: quoted(`${TELLING} Unseen.`) },
      { id: 'c', paragraph: 1, ...own, quotes: quoted(TELLING) },
    ];
    expect(best(brief)).toBe(TELLING);
  });
});
