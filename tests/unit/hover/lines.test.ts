import { describe, expect, it } from 'vitest';
import { inReach, linesOf, nearestLine } from '../../../core/hover/lines.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('linesOf', () => {
  it('joins the boxes of inline elements on one line', () => {
    expect(linesOf([box(0, 0, 50, 20), box(50, 2, 90, 18)])).toEqual([box(0, 0, 90, 20)]);
  });

  it('keeps wrapped lines apart, also where they touch', () => {
    expect(linesOf([box(80, 0, 100, 20), box(0, 20, 30, 40)])).toEqual([box(80, 0, 100, 20), box(0, 20, 30, 40)]);
    expect(linesOf([box(80, 0, 100, 24), box(0, 18, 30, 42)])).toHaveLength(2);
  });

  it('drops boxes without area', () => {
    expect(linesOf([box(5, 5, 5, 20), box(0, 0, 0, 0)])).toEqual([]);
  });
});

describe('nearestLine', () => {
  const lines = [box(80, 0, 100, 20), box(0, 20, 30, 40)];
  it.each([
    [{ x: 90, y: 10 }, 0],
    [{ x: 10, y: 30 }, 1],
    [{ x: 10, y: 15 }, 1],
    [{ x: 500, y: 0 }, 0],
    [null, 0],
  ])('%j is nearest to line %i', (point, line) => {
    expect(nearestLine(lines, point)).toBe(line);
  });

  it('finds none among none', () => {
    expect(nearestLine([], null)).toBe(-1);
    expect(nearestLine([], { x: 0, y: 0 })).toBe(-1);
  });
});

describe('inReach', () => {
  const line = box(100, 100, 160, 120);
  const below = box(90, 129, 400, 300);
  const above = box(90, 10, 400, 91);
  it.each([
    ['on the card', { x: 200, y: 200 }, below, true],
    ['in the gap under the line', { x: 130, y: 125 }, below, true],
    ['in the gap beside the line', { x: 390, y: 125 }, below, true],
    ['in the gap over the line', { x: 130, y: 95 }, above, true],
    ['beside the line itself', { x: 300, y: 110 }, below, false],
    ['on the far side of the line', { x: 130, y: 95 }, below, false],
    ['beside the card', { x: 450, y: 200 }, below, false],
  ])('%s', (_, point, card, reached) => {
    expect(inReach(point, card, line)).toBe(reached);
  });

  it('is the card alone without a line', () => {
    expect(inReach({ x: 130, y: 125 }, below, null)).toBe(false);
    expect(inReach({ x: 200, y: 200 }, below, null)).toBe(true);
  });
});
