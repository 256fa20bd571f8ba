import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleText, PARAGRAPH_BREAK, paragraphsOf, textOf } from '../../../core/page-voices/article-text.ts';
import { flowOf } from '../../fixtures/voices/articles.ts';

describe('paragraphsOf', () => {
  it('takes a flow as one paragraph', () => {
    expect(paragraphsOf(flowOf('One ', 'line.')).map(textOf)).toEqual(['One line.']);
    expect(paragraphsOf(flowOf('One\nline.')).map(textOf)).toEqual(['One\nline.']);
  });

  it('parts a flow at its blank lines', () => {
    const flow = flowOf('\nFirst.\n \nSecond', ' goes on.\n\n\n', 'Third.\n\n');
    expect(paragraphsOf(flow).map(textOf)).toEqual(['\nFirst.', 'Second goes on.', 'Third.']);
  });
});

describe('very long flows', () => {
  it('are parted at their line breaks, and left out where they have none', () => {
    const line = 'word '.repeat(1000).trim();
    expect(paragraphsOf(flowOf(`${line}\n${line}`)).map(textOf)).toEqual([line, line]);
    expect(paragraphsOf(flowOf(`${line} ${line}`))).toEqual([]);
  });
});

const nodes = fc.array(
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '\u{1F600}') }),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const articles = fc.array(nodes, { minLength: 1, maxLength: 6 }).map((flows) => {
  const paragraphs = flows.flatMap((texts) => paragraphsOf(flowOf(...texts)));
  return new ArticleText(paragraphs);
});

describe('ArticleText', () => {
  it('holds every paragraph where it says it does', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const [index, paragraph] of article.paragraphs.entries()) {
          const start = article.starts[index] ?? -1;
          expect(article.text.slice(start, start + textOf(paragraph).length)).toBe(textOf(paragraph));
        }
        expect(article.text).toBe(article.paragraphs.map(textOf).join(PARAGRAPH_BREAK));
      }),
    );
  });

  it('leads from every span to the same words on the page', () => {
    fc.assert(
      fc.property(articles, fc.nat(), fc.nat(), (article, a, b) => {
        const { text } = article;
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const there = article.inFlows({ start, end }).map(({ flow, start, end }) => flow.text.slice(start, end));
        // A span may begin or end between two paragraphs: there is nothing of it on the page.
        const wanted = [...article.paragraphs.entries()].flatMap(([index, paragraph]) => {
          const from = article.starts[index] ?? 0;
          const part = textOf(paragraph).slice(Math.max(0, start - from), Math.max(0, end - from));
          return part === '' ? [] : [part];
        });
        expect(there).toEqual(wanted);
      }),
    );
  });

  it('leads from every letter on the page to the same letter of the text', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const [index, { flow, start, end }] of article.paragraphs.entries()) {
          for (const [at, node] of flow.nodes.entries()) {
            for (let offset = 0; offset < node.data.length; offset++) {
              const inFlow = (flow.starts[at] ?? 0) + offset;
              if (inFlow < start || inFlow >= end) continue;
              const place = article.offsetOf(node, offset);
              expect(place).toBe((article.starts[index] ?? 0) + inFlow - start);
              expect(article.text[place ?? -1]).toBe(node.data[offset]);
            }
          }
        }
      }),
    );
  });

  it('knows nothing of text that is not the article’s', () => {
    const article = new ArticleText(paragraphsOf(flowOf('One.\n\nTwo.')));
    expect(article.offsetOf({ data: 'One.' } as Text, 0)).toBeNull();
    expect(article.inFlows({ start: 4, end: 6 })).toEqual([]);
  });
});
