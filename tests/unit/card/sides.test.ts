/** Those who act for the brief's subject, and those who work for an institution on the side. */
import { describe, expect, it } from 'vitest';
import type { Background, Brief, Entity, Tie } from '../../../core/brief/schema.ts';
import { citation } from '../../../core/card/citation.ts';
import { cardModel } from '../../../core/card/model.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

describe('who leads the subject of the brief', () => {
  const chief: Entity = {
    kind: 'person',
    id: 'chief',
    name: 'Anna Ar',
    description: 'Leads Arland.',
    forms: [],
    paragraphs: [1],
    role: 'leader',
    title: 'President of Arland',
    affiliation: null,
    country: 'arland',
  };
  const fact = (id: string, actors?: string[]): Background => ({
    id,
    text: `Text of ${id}.`,
    entities: ['arland', 'chief'],
    actors,
    date: { status: 'not-stated' },
    basis: 'reporting',
    attributedTo: null,
    paragraph: 1,
  });
  const brief: Brief = {
    ...damBrief,
    entities: [...damBrief.entities, chief],
    claims: damBrief.claims.map((claim) => ({ ...claim, target: { type: 'entity', id: 'chief' } })),
    background: [fact('merely-named'), fact('acts', ['chief']), fact('acts-too', ['arland', 'chief'])],
  };
  const card = cardModel(brief, 'chief');

  it('is not said to have no position on it', () => {
    expect(card?.stance).toEqual({ status: 'side' });
    const text = card && citation(card, { t: createMessages('en'), locale: 'en', now: 0 });
    expect(text).not.toContain('no position');
    expect(text).toContain('Text of acts.');
  });

  it('is shown by what the article reports them to do, even where others have positions on them', () => {
    expect(card?.facts.map(({ id, acts }) => [id, acts])).toEqual([
      ['acts', true],
      ['acts-too', true],
    ]);
    expect(card?.lead.map(({ relation }) => relation)).toEqual(['towards']);
  });

  it('has the usual card where nothing of the kind is reported', () => {
    const usual = cardModel({ ...brief, background: [fact('merely-named')] }, 'chief');
    expect(usual?.facts).toEqual([]);
    expect(usual?.lead).toHaveLength(2);
  });

  it('leaves the leaders of others as they are', () => {
    expect(cardModel(brief, 'premier')?.stance).toEqual({ status: 'none' });
  });
});

describe('an institution somebody is tied to besides the affiliation', () => {
  const tied = (kind: Tie['kind'], role?: string): Brief => ({
    ...damBrief,
    ties: [
      ...damBrief.ties,
      {
        id: 'side',
        kind,
        role,
        from: 'expert',
        to: 'bank',
        text: 'T.',
        basis: 'reporting',
        attributedTo: null,
        paragraph: 3,
      },
    ],
  });

  it.each<Tie['kind']>(['works-at', 'leads', 'founded', 'affiliation'])('shows what they say, by %s', (kind) => {
    const card = cardModel(tied(kind), 'bank');
    expect(card?.stance).toEqual({ status: 'heard' });
    expect(card?.lead.map(({ id, relation, voice }) => `${relation} ${voice} ${id}`)).toEqual([
      'says other b-expert',
      'says other c-expert',
    ]);
  });

  it('names their role there, and their own place everywhere else', () => {
    const brief = tied('affiliation', 'founding director');
    const place = (id: string) =>
      cardModel(brief, id)?.lead.find(({ speaker }) => speaker.id === 'expert')?.speaker.place;
    expect(place('bank')).toBe('founding director');
    expect(cardModel(brief, 'bank')?.quote?.speaker.place).toBe('founding director');
    expect(place('borland')).toBe('IRW');
    expect(place('institute')).toBe('IRW');
  });

  it('is not whatever they have another tie to', () => {
    expect(cardModel(tied('reported-by'), 'bank')?.lead).toEqual([]);
  });
});
