import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../../../core/brief/schema.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import type { CardModel, EntryModel } from '../../../core/card/types.ts';
import { damBrief, EXPERT_QUOTE, OWN_QUOTE } from '../../fixtures/card/brief.ts';

function card(id: string): CardModel {
  const model = cardModel(damBrief, id);
  if (!model) throw new Error(`no ${id}`);
  return model;
}

function entry(id: string): EntryModel {
  const model = fullEntryModel(damBrief, id);
  if (!model) throw new Error(`no ${id}`);
  return model;
}

it('works on a brief the schema accepts', () => {
  expect(() => v.parse(briefSchema, structuredClone(damBrief))).not.toThrow();
});

it('knows no entity the brief does not have', () => {
  expect(cardModel(damBrief, 'nowhere')).toBeNull();
  expect(fullEntryModel(damBrief, 'nowhere')).toBeNull();
});

describe('stance', () => {
  it('says on whose word it rests: own words and an assessment', () => {
    expect(card('borland').stance).toMatchObject({
      status: 'held',
      position: 'opposes',
      direction: 'away',
      rest: { own: true, reporting: false, others: [{ id: 'expert', name: 'Emil de la Expert' }] },
    });
  });

  it('never takes an assessment and the reporting for own words', () => {
    expect(card('corland').stance).toMatchObject({
      status: 'held',
      rest: { own: false, reporting: true, others: [{ id: 'expert' }] },
      note: 'No word of its own.',
    });
  });

  it.each(['dorland', 'eorland', 'premier', 'bank'])('%s has none, which is not neutral', (id) => {
    expect(card(id).stance).toEqual({ status: 'none' });
  });

  it.each(['expert', 'institute', 'ministry', 'official'])('%s is heard', (id) => {
    expect(card(id).stance).toEqual({ status: 'heard' });
  });

  it('lists who stands where for the one all are measured by, along the scale', () => {
    expect(card('arland').stance).toEqual({
      status: 'subject',
      spread: [
        { position: 'leans-towards', holders: [{ id: 'corland', name: 'Corland' }] },
        { position: 'opposes', holders: [{ id: 'borland', name: 'Borland' }] },
        { position: 'not-stated', holders: [{ id: 'dorland', name: 'Dorland' }] },
      ],
    });
  });
});

describe('claims', () => {
  const ids = (id: string) => card(id).lead.map((claim) => `${claim.relation} ${claim.voice} ${claim.id}`);

  it('shows one statement of its own and one of what others say, each as what it is', () => {
    expect(ids('borland')).toEqual(['own own b-own', 'about other b-expert']);
  });

  it('shows two different voices where there are no own words', () => {
    expect(ids('corland')).toEqual(['about other c-expert', 'about reporting c-report']);
  });

  it('shows what an expert says about two different countries, with the holder named', () => {
    expect(ids('expert')).toEqual(['says own b-expert', 'says own c-expert']);
    expect(card('expert').lead.map(({ holder }) => holder.name)).toEqual(['Borland', 'Corland']);
  });

  it("never makes an expert's words those of the institute", () => {
    expect(entry('institute').claims.own).toEqual([]);
    expect(ids('institute')).toEqual(['says other b-expert', 'says other c-expert']);
    expect(card('institute').lead[0]?.speaker.name).toBe('Emil de la Expert');
  });

  it("takes a ministry's and an official's words for those of the country", () => {
    expect(entry('borland').claims.own.map(({ id }) => id)).toEqual(['b-own', 'b-voice']);
    expect(ids('ministry')).toEqual(['own own b-own', 'own own b-voice']);
    expect(ids('official')).toEqual(['own own b-voice']);
  });

  it('has positions of others for their target, and for the entity an issue is about', () => {
    expect(entry('arland').claims.towards.map(({ id }) => id)).toContain('b-voice');
  });

  it('counts what it leaves out', () => {
    expect(card('borland').moreClaims).toBe(2);
  });

  it('names speaker, role and place', () => {
    expect(card('borland').lead[1]?.speaker).toEqual({
      id: 'expert',
      name: 'Emil de la Expert',
      role: 'Institute for Running Water, river researcher',
      place: 'IRW',
    });
    expect(card('corland').lead[1]?.speaker).toEqual({ id: null, name: null, role: null, place: null });
  });

  it('has a fact where no claim concerns the entity, its own words first', () => {
    expect(card('eorland').facts.map(({ id }) => id)).toEqual(['bg-flood']);
    expect(card('bank').facts.map(({ id }) => id)).toEqual(['bg-bank']);
    expect(card('borland').facts).toEqual([]);
  });
});

describe('quotation', () => {
  it("prefers the entity's own words", () => {
    expect(card('borland').quote).toMatchObject({ text: OWN_QUOTE, speaker: { id: 'ministry' }, on: null });
  });

  it('names whom words about others are about', () => {
    expect(card('expert').quote).toMatchObject({ text: EXPERT_QUOTE, on: { id: 'borland' } });
  });

  it('is absent where nobody is quoted', () => {
    expect(card('eorland').quote).toBeNull();
  });
});

describe('ties', () => {
  const chips = (model: { ties: CardModel['ties'] }) =>
    model.ties.map(({ kind, way, other }) => `${kind} ${way} ${other.id}`);

  it('sorts by kind, the subject first, and shows one chip for one kind and place', () => {
    expect(chips(card('borland'))).toEqual([
      'trade-dependence to arland',
      'trade-dependence to corland',
      'border from corland',
    ]);
    expect(card('borland').moreTies).toBe(1);
    expect(entry('borland').ties).toHaveLength(5);
  });

  it('does not repeat the affiliation of the head', () => {
    expect(card('expert').head.affiliation?.id).toBe('institute');
    expect(card('expert').ties).toEqual([]);
    expect(chips(card('institute'))).toContain('works-at from expert');
  });

  it('says who says so where that is not the article', () => {
    expect(card('borland').ties[2]?.per).toEqual({ id: 'expert', name: 'Emil de la Expert' });
    expect(card('borland').ties[0]?.per).toBeNull();
  });
});

it('gives flag, letters or a sign', () => {
  const emblem = (id: string) => card(id).head.emblem;
  expect(emblem('borland')).toEqual({ type: 'flag', iso2: 'BE' });
  expect(emblem('expert')).toEqual({ type: 'monogram', letters: 'EE' });
  expect(emblem('institute')).toEqual({ type: 'monogram', letters: 'IRW' });
  expect(emblem('bank')).toEqual({ type: 'institution' });
  expect(emblem('official')).toEqual({ type: 'voice' });
});
