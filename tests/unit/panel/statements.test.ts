import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, DIRECTIONS, POSITIONS } from '../../../core/brief/terms.ts';
import { choicesIn, type Filter, isFiltered, matches, NO_FILTER, REPORTING } from '../../../core/panel/filter.ts';
import { clicked, FIRST_ORDER, SORT_KEYS, sorted } from '../../../core/panel/sort.ts';
import { statementsOf } from '../../../core/panel/statements.ts';
import { readToPanel } from '../../../core/protocol/panel.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const all = statementsOf([damBrief]);
const { compare } = new Intl.Collator('en');

describe('statements', () => {
  it('are all claims of the briefs, with whose position it is and who says so kept apart', () => {
    expect(all.map(({ id }) => id)).toEqual(damBrief.claims.map(({ id }) => id));
    for (const [index, claim] of damBrief.claims.entries()) {
      expect(all[index]?.holder.id).toBe(claim.holder);
      expect(all[index]?.speaker.id).toBe(claim.attributedTo);
      expect(all[index]?.concerns.has(claim.holder)).toBe(true);
    }
  });
});

describe('filters', () => {
  it('leave everything where none is set, and only what fits all of them', () => {
    expect(all.filter((one) => matches(one, NO_FILTER))).toEqual(all);
    expect(isFiltered(NO_FILTER)).toBe(false);
    const [first] = all;
    if (!first) throw new Error('the fixture has no claim');
    const filter: Filter = { ...NO_FILTER, entity: first.holder.id, position: first.position };
    expect(isFiltered(filter)).toBe(true);
    const left = all.filter((one) => matches(one, filter));
    expect(left).toContain(first);
    for (const one of left) expect(one.position).toBe(first.position);
  });

  it('know the article’s own reporting as a speaker', () => {
    const reported = all.filter((one) => matches(one, { ...NO_FILTER, speaker: REPORTING }));
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.every(({ speaker }) => speaker.id === null)).toBe(true);
  });

  it('offer what there is, with the number each would leave', () => {
    const filter = fc.record({
      entity: fc.constantFrom(null, ...all.map(({ holder }) => holder.id)),
      position: fc.constantFrom(null, ...all.map(({ position }) => position)),
      direction: fc.constantFrom(null, ...all.map(({ direction }) => direction)),
      basis: fc.constantFrom(null, ...all.map(({ basis }) => basis)),
      speaker: fc.constantFrom(null, REPORTING, ...all.flatMap(({ speaker }) => speaker.id ?? [])),
    });
    fc.assert(
      fc.property(filter, (chosen) => {
        const { position, speaker } = choicesIn(all, chosen);
        for (const { value, count } of position) {
          expect(count).toBe(all.filter((one) => matches(one, { ...chosen, position: value })).length);
        }
        for (const { value, count } of speaker) {
          expect(count).toBe(all.filter((one) => matches(one, { ...chosen, speaker: value })).length);
        }
      }),
    );
  });
});

describe('what can be chosen', () => {
  const some = statementsOf([damBrief]).slice(0, 3);

  it('is what some statement has, terms in the order of the schema, and nothing else', () => {
    for (const statements of [all, some, []]) {
      const { entity, position, direction, basis, speaker } = choicesIn(statements, NO_FILTER);
      const values = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);
      const had = (of: (one: (typeof all)[number]) => string) => new Set(statements.map(of));
      expect(values(position)).toEqual(POSITIONS.filter((one) => had(({ position }) => position).has(one)));
      expect(values(direction)).toEqual(DIRECTIONS.filter((one) => had(({ direction }) => direction).has(one)));
      expect(values(basis)).toEqual(BASES.filter((one) => had(({ basis }) => basis).has(one)));
      expect(values(speaker)).toEqual([...had(({ speaker }) => speaker.id ?? REPORTING)]);
      expect(new Set(values(entity))).toEqual(new Set(statements.flatMap(({ concerns }) => [...concerns])));
    }
  });

  it('counts for every filter what would be left', () => {
    for (const [key, choices] of Object.entries(choicesIn(all, { ...NO_FILTER, basis: all[0]?.basis ?? null }))) {
      for (const { value, count } of choices) {
        const filter = { ...NO_FILTER, basis: all[0]?.basis ?? null, [key]: value };
        expect(count, `${key} ${value}`).toBe(all.filter((one) => matches(one, filter)).length);
      }
    }
  });
});

describe('the order', () => {
  it.each(SORT_KEYS)('by %s keeps every statement, and turned round twice is the same', (by) => {
    const up = sorted(all, { by, down: false }, compare);
    expect(up).toHaveLength(all.length);
    expect(new Set(up)).toEqual(new Set(all));
    expect(sorted(up, { by, down: false }, compare)).toEqual(up);
  });

  it('is by name, along the scale, or as the article has them', () => {
    const names = sorted(all, { by: 'who', down: false }, compare).map(({ holder }) => holder.name);
    expect(names).toEqual([...names].sort(compare));
    const paragraphs = sorted(all, { by: 'paragraph', down: true }, compare).map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => b - a));
  });

  it('is turned round by a second click on the same heading', () => {
    const once = clicked(FIRST_ORDER, 'who');
    expect(once).toEqual({ by: 'who', down: false });
    expect(clicked(once, 'who')).toEqual({ by: 'who', down: true });
    expect(clicked(clicked(once, 'who'), 'on')).toEqual({ by: 'on', down: false });
  });
});

it('panels hear nothing but their own messages', () => {
  expect(readToPanel({ type: 'looking-at', entity: 'a' })).toEqual({ type: 'looking-at', entity: 'a' });
  expect(readToPanel({ type: 'read' })).toEqual({ type: 'read' });
  for (const other of [null, 'read', { type: 'looking-at' }, { type: 'looking-at', entity: 'x'.repeat(201) }]) {
    expect(readToPanel(other)).toBeNull();
  }
});
