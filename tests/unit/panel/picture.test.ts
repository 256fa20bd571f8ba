import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../core/brief/schema.ts';
import { DIRECTIONS, POSITIONS } from '../../../core/brief/terms.ts';
import { picturesOf, STOPS, type Stand } from '../../../core/panel/picture.ts';
import { plotOf } from '../../../core/panel/plot.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const everybody = () => true;

/** The dam's brief with one stance. */
function standing(position: Stand['position'], direction: Stand['direction']): Stand | undefined {
  const [first] = damBrief.stances;
  if (!first) throw new Error('the fixture has no stance');
  const brief: Brief = { ...damBrief, stances: [{ ...first, position, direction }] };
  return picturesOf([brief], everybody)[0]?.stands[0];
}

describe('who stands where, as it is drawn', () => {
  it.each([
    ['supports', 'away', { from: 0, to: 0 }, 1],
    ['supports', 'towards', { from: 0, to: 0 }, null],
    ['neutral', 'towards', { from: 2, to: 2 }, 1],
    ['leans-towards', 'towards', { from: 1, to: 1 }, 0],
    ['neutral', 'steady', { from: 2, to: 2 }, null],
    ['opposes', 'away', { from: 4, to: 4 }, null],
    ['hedging', 'away', { from: 1, to: 3 }, 4],
    ['unclear', 'away', null, null],
  ] as const)('%s, %s', (position, direction, place, goal) => {
    expect(standing(position, direction)).toMatchObject({ place, goal });
  });

  it('leaves out who states no position, and whoever is not wanted', () => {
    expect(standing('not-stated', 'unclear')).toBeUndefined();
    expect(picturesOf([damBrief], () => false)).toEqual([]);
  });

  it('goes from support to opposition; those without a place come last', () => {
    const [picture] = picturesOf([damBrief], everybody);
    const middles = (picture?.stands ?? []).map(({ place }) => (place ? place.from + place.to : 2 * STOPS.length));
    expect(middles.length).toBeGreaterThan(1);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
  });
});

describe('the drawing', () => {
  const stand = fc.record({
    holder: fc.constant({ id: 'a', name: 'A' }),
    position: fc.constantFrom(...POSITIONS.filter((position) => position !== 'not-stated')),
    direction: fc.constantFrom(...DIRECTIONS),
  });

  const drawing = fc.record({
    stands: fc.array(stand, { minLength: 1, maxLength: 12 }),
    width: fc.integer({ min: 120, max: 1200 }),
    letters: fc.nat(120),
  });
  interface Drawing {
    stands: readonly Pick<Stand, 'position' | 'direction'>[];
    width: number;
    letters: number;
  }
  const drawn = ({ stands, width, letters }: Drawing) => {
    const all = stands.flatMap(({ position, direction }) => standing(position, direction) ?? []);
    return { ltr: plotOf(all, width, false, letters), rtl: plotOf(all, width, true, letters) };
  };

  it('stays inside, whatever is drawn', () => {
    fc.assert(
      fc.property(drawing, (input) => {
        const { ltr, rtl } = drawn(input);
        const rows = [...ltr.rows, ...rtl.rows];
        const xs = rows.flatMap(({ mark, arrow }) => [mark?.from, mark?.to, arrow?.from, arrow?.to]);
        for (const x of xs) if (x !== undefined) expect(x >= 0 && x <= input.width).toBe(true);
        expect(Math.max(...rows.map(({ scaleY }) => scaleY))).toBeLessThan(ltr.height);
        for (const { textY, standsY, scaleY } of rows) expect(textY <= standsY && standsY < scaleY).toBe(true);
      }),
    );
  });

  it('puts name and position on two lines where they would meet on one', () => {
    const all = [standing('neutral', 'away')].flatMap((one) => one ?? []);
    const [wide] = plotOf(all, 360, false, 40).rows;
    const [narrow] = plotOf(all, 240, false, 40).rows;
    expect(wide && wide.standsY - wide.textY).toBe(0);
    expect(narrow && narrow.standsY - narrow.textY).toBeGreaterThan(13);
  });

  it('is mirrored for languages from right to left', () => {
    fc.assert(
      fc.property(drawing, (input) => {
        const { ltr, rtl } = drawn(input);
        const mirror = (x: number | undefined) => (x === undefined ? undefined : Math.round(input.width - x));
        const round = (x: number | undefined) => (x === undefined ? undefined : Math.round(x));
        expect(rtl.rows.map(({ mark }) => round(mark?.from))).toEqual(ltr.rows.map(({ mark }) => mirror(mark?.from)));
        expect(rtl.rows.map(({ arrow }) => round(arrow?.to))).toEqual(ltr.rows.map(({ arrow }) => mirror(arrow?.to)));
      }),
    );
  });

  it('has arrows lead away from the supporting end, or towards it', () => {
    const away = plotOf(
      [standing('neutral', 'away')].flatMap((one) => one ?? []),
      320,
      false,
      0,
    ).rows[0]?.arrow;
    const towards = plotOf(
      [standing('neutral', 'towards')].flatMap((one) => one ?? []),
      320,
      false,
      0,
    ).rows[0]?.arrow;
    expect(away && away.to > away.from).toBe(true);
    expect(towards && towards.to < towards.from).toBe(true);
    expect(
      plotOf(
        [standing('neutral', 'unclear')].flatMap((one) => one ?? []),
        320,
        false,
        0,
      ).rows[0]?.arrow,
    ).toBeNull();
  });
});
