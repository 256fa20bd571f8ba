import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentDetector, type DocumentDetector } from '../../../core/detector/document.ts';
import { small } from './sentences.ts';

const OPTIONS = { lang: 'en' };
const create = () => createDocumentDetector<string>(small, OPTIONS);
const texts = (detector: DocumentDetector<string>, key: string) => detector.mentions(key).map(({ text }) => text);

describe('a page read block by block', () => {
  it('marks a surname in an earlier block once the full name comes', () => {
    const page = create();
    page.set('a', 'Heilmann spoke.');
    expect(page.takeChanged()).toEqual([]);
    page.set('b', 'Sebastian Heilmann came.');
    expect(page.takeChanged().sort()).toEqual(['a', 'b']);
    expect(texts(page, 'a')).toEqual(['Heilmann']);
  });

  it('takes it away when a namesake comes, and gives it back when the namesake goes', () => {
    const page = create();
    page.set('a', 'Heilmann spoke.');
    page.set('b', 'Sebastian Heilmann came.');
    page.takeChanged();
    page.set('c', 'Heidi Heilmann left.');
    expect(page.takeChanged()).toEqual(['a']);
    expect(texts(page, 'a')).toEqual([]);
    page.delete('c');
    expect(page.takeChanged()).toEqual(['a']);
    expect(texts(page, 'a')).toEqual(['Heilmann']);
  });

  it('takes it away when the full name goes', () => {
    const page = create();
    page.set('a', 'Heilmann spoke.');
    page.set('b', 'Sebastian Heilmann came.');
    page.takeChanged();
    page.set('b', 'Nobody came.');
    expect(page.takeChanged().sort()).toEqual(['a', 'b']);
    expect(page.mentions('a')).toEqual([]);
    expect(page.mentions('b')).toEqual([]);
  });

  it('does not tell of blocks without mentions, before or after, nor of deleted ones', () => {
    const page = create();
    page.set('a', 'Nothing here.');
    page.set('b', 'Russia here.');
    page.delete('b');
    expect(page.takeChanged()).toEqual([]);
  });

  it('tells of a block whose text was set anew, even when it says the same', () => {
    const page = create();
    page.set('a', 'Russia here.');
    page.takeChanged();
    page.set('a', 'Russia here.');
    expect(page.takeChanged()).toEqual(['a']);
    expect(page.takeChanged()).toEqual([]);
  });

  it('knows nothing of keys it was not given', () => {
    const page = create();
    page.delete('z');
    expect(page.mentions('z')).toEqual([]);
  });

  it('touches only the blocks that wait for a name, once they can be decided', () => {
    const page = createDocumentDetector<number>(small, OPTIONS);
    const blocks = 20_000;
    for (let i = 0; i < blocks; i++) page.set(i, 'Heilmann spoke.');
    page.set(-1, 'Sebastian Heilmann came.');
    expect(page.takeChanged()).toHaveLength(blocks + 1);
    // One block more does not touch the others.
    for (let i = 0; i < 100; i++) page.set(-2, `Sebastian Heilmann came ${i} times.`);
    expect(page.takeChanged()).toEqual([-2]);
  });
});

const SENTENCES = [
  'Heilmann spoke.',
  'Sebastian Heilmann came.',
  'Heidi Heilmann left. Heilmann sat.',
  'Clara Brandt came.',
  'Otto Brandt sat. Brandt stood.',
  'Brandt spoke to Heilmann.',
  'President Xi spoke.',
  'Xi left for Russia.',
  'Igor Putin opened a bank.',
  'Putin smiled.',
  'The SWP wrote.',
  'The German Institute for International and Security Affairs wrote.',
  'Nothing at all.',
  '',
];
type Step = { key: string; text: string | null; look: boolean };
const STEP: fc.Arbitrary<Step> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.option(fc.constantFrom(...SENTENCES), { freq: 4 }),
  look: fc.boolean(),
});

describe('whatever the order of changes', () => {
  it('ends like a fresh reading of what is there, and tells of every change', () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 25 }), (steps) => {
        const page = create();
        const model = new Map<string, string>();
        const told = new Map<string, readonly unknown[]>();
        for (const { key, text, look } of steps) {
          if (text === null) {
            page.delete(key);
            model.delete(key);
            told.delete(key);
          } else {
            page.set(key, text);
            model.set(key, text);
          }
          if (look) page.mentions(key);
        }
        for (const key of page.takeChanged()) told.set(key, page.mentions(key));
        const fresh = create();
        for (const [key, text] of model) fresh.set(key, text);
        for (const key of model.keys()) {
          expect(page.mentions(key)).toEqual(fresh.mentions(key));
          expect(told.get(key) ?? []).toEqual(fresh.mentions(key));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells of every change at every step', () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 25 }), (steps) => {
        const page = create();
        const shown = new Map<string, readonly unknown[]>();
        const keys = new Set<string>();
        for (const { key, text } of steps) {
          if (text === null) {
            page.delete(key);
            keys.delete(key);
            shown.delete(key);
          } else {
            page.set(key, text);
            keys.add(key);
          }
          for (const changed of page.takeChanged()) shown.set(changed, page.mentions(changed));
          for (const known of keys) expect(shown.get(known) ?? []).toEqual(page.mentions(known));
        }
      }),
      { numRuns: 500 },
    );
  });
});
