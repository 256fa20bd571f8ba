import { describe, expect, it } from 'vitest';
import { accessibleName, allNodes, type DomNode, dialogIn, readableText } from '../../e2e/support/dom-node.ts';

const node = (localName: string, children: (DomNode | string)[] = [], attributes: string[] = []): DomNode => ({
  nodeType: 1,
  localName,
  nodeValue: '',
  backendNodeId: 1,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const text = (nodeValue: string): DomNode => ({ nodeType: 3, localName: '', nodeValue, backendNodeId: 2 });

describe('reading a card', () => {
  it('gives a line a block and keeps inline text together', () => {
    const card = node('div', [node('h2', ['Tur', node('b', ['key'])]), node('p', ['one\n  two', node('br'), 'three'])]);
    expect(readableText(card)).toBe('Turkey\none two\nthree');
  });

  it('keeps apart what only styles keep apart', () => {
    expect(readableText(node('p', [node('span', ['Ministry']), node('span', ['statement'])]))).toBe(
      'Ministry statement',
    );
  });

  it('leaves out what nobody reads', () => {
    const card = node('div', [
      node('style', ['p{}']),
      node('p', ['gone'], ['hidden', '']),
      node('svg', [node('title', ['flag'])]),
    ]);
    expect(readableText(card)).toBe('');
  });

  it('finds the dialog in a shadow tree', () => {
    const dialog = node('section', ['card'], ['role', 'dialog']);
    const host: DomNode = { ...node('x-host'), shadowRoots: [{ ...node(''), nodeType: 11, children: [dialog] }] };
    expect(dialogIn(host)).toBe(dialog);
    expect(dialogIn(node('x-host'))).toBeNull();
  });

  it('names controls by label before text', () => {
    const card = node('div', [node('button', ['×'], ['aria-label', 'Close']), node('button', ['Pin'])]);
    expect(allNodes(card, (each) => each.localName === 'button').map(accessibleName)).toEqual(['Close', 'Pin']);
  });
});
