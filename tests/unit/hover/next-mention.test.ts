import { describe, expect, it } from 'vitest';
import { nextMention, type StepOrigin } from '../../../core/hover/next-mention.ts';
import type { PageMention } from '../../../core/page/page-mention.ts';
import { fakeMention } from './fakes.ts';

/** Nodes on a number line: what follows has the greater number. */
class FakeNode {
  readonly DOCUMENT_POSITION_PRECEDING = 2;
  readonly DOCUMENT_POSITION_FOLLOWING = 4;
  readonly DOCUMENT_POSITION_CONTAINS = 8;
  readonly DOCUMENT_POSITION_CONTAINED_BY = 16;
  readonly place: number;
  constructor(place: number) {
    this.place = place;
  }
  compareDocumentPosition(other: FakeNode): number {
    if (other.place === this.place) return this.DOCUMENT_POSITION_CONTAINS;
    return other.place > this.place ? this.DOCUMENT_POSITION_FOLLOWING : this.DOCUMENT_POSITION_PRECEDING;
  }
}

function at(id: number, top: number): PageMention {
  return fakeMention(id, {
    element: new FakeNode(id) as unknown as Element,
    rects: () => [{ left: 0, right: 10, top, bottom: top + 20 } as DOMRect],
  });
}

const list = [at(0, -500), at(1, -100), at(2, 100), at(3, 300), at(4, 900)];
const nowhere: StepOrigin = { mention: null, selection: null, viewport: { width: 800, height: 600 } };
const step = (direction: 'next' | 'previous', origin: Partial<StepOrigin>, from = list) =>
  nextMention(from, direction, { ...nowhere, ...origin })?.id;

it('leaves out what nobody can see', () => {
  const list = [at(0, 100), { ...at(1, 200), isSeen: () => false }, at(2, 300)];
  expect(nextMention(list, 'next', { ...nowhere, mention: list[0] ?? null })?.id).toBe(2);
});

describe('without an origin', () => {
  it('starts with what is in the window', () => {
    expect(step('next', {})).toBe(2);
    expect(step('previous', {})).toBe(3);
  });

  it('starts at the ends where the window has none', () => {
    const away = [at(0, -500), at(1, 900)];
    expect(step('next', {}, away)).toBe(0);
    expect(step('previous', {}, away)).toBe(1);
  });
});

describe('from a mention', () => {
  it.each([
    ['next', 2, 3],
    ['previous', 2, 1],
    ['next', 4, 0],
    ['previous', 0, 4],
  ] as const)('%s of %i is %i', (direction, from, to) => {
    expect(step(direction, { mention: list[from] ?? null })).toBe(to);
  });
});

it('starts at the selection, its own block included', () => {
  const selection = new FakeNode(3) as unknown as Node;
  expect(step('next', { selection })).toBe(3);
  expect(step('previous', { selection })).toBe(3);
  const between = new FakeNode(2.5) as unknown as Node;
  expect(step('next', { selection: between })).toBe(3);
  expect(step('previous', { selection: between })).toBe(2);
});

it('passes over what is not rendered, and finds nothing where nothing is', () => {
  const hidden = { ...at(3, 300), rects: () => [] };
  expect(step('next', { mention: list[2] ?? null }, [...list.slice(0, 3), hidden, ...list.slice(4)])).toBe(4);
  expect(step('next', {}, [hidden])).toBeUndefined();
});
