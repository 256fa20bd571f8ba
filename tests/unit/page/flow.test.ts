import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, pointAt } from '../../../core/page/flow.ts';

/** A flow over made-up text nodes: the places only need their data. */
function flowOf(...texts: string[]): Flow {
  const nodes = texts.map((data) => ({ data }) as Text);
  const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
  return { block: {} as Element, text: texts.join(''), nodes, starts };
}

describe('pointAt', () => {
  const flow = flowOf('United ', 'Sta', 'tes');

  it('puts a start at a seam into the node that begins there', () => {
    expect(pointAt(flow, 7, 'start')).toEqual({ node: flow.nodes[1], offset: 0 });
  });

  it('puts an end at a seam into the node that ends there', () => {
    expect(pointAt(flow, 10, 'end')).toEqual({ node: flow.nodes[1], offset: 3 });
    expect(pointAt(flow, 13, 'end')).toEqual({ node: flow.nodes[2], offset: 3 });
  });

  it('gives nothing for a place past the text', () => {
    expect(pointAt(flow, 14, 'end')).toBeNull();
  });

  it('finds every span of any cut of any text', () => {
    const cuts = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.nat(), fc.nat(), (texts, a, b) => {
        const any = flowOf(...texts);
        const start = a % any.text.length;
        const end = start + 1 + (b % (any.text.length - start));
        const from = pointAt(any, start, 'start');
        const to = pointAt(any, end, 'end');
        if (!from || !to) throw new Error('a span inside the text has both its places');
        const first = any.nodes.indexOf(from.node);
        const last = any.nodes.indexOf(to.node);
        const joined = any.nodes.slice(first, last + 1).map((node) => node.data);
        const text = joined.join('').slice(from.offset, joined.slice(0, -1).join('').length + to.offset);
        expect(text).toBe(any.text.slice(start, end));
      }),
    );
  });
});
