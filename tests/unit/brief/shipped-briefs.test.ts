import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../core/brief/parse.ts';
import { quotesOf } from '../../../core/brief/quotes-of.ts';
import { runDetector } from '../../../core/brief/verify/copied-runs.ts';
import { ownWords } from '../../../core/brief/verify/own-words.ts';

const FOLDER = new URL('../../../assets/briefs/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('there are briefs to ship', () => {
  expect(FILES.length).toBeGreaterThan(0);
});

describe.each(FILES)('assets/briefs/%s', (file) => {
  const parsed = parseBrief(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

  test('is sound', () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  test('bears its id as its name', () => {
    expect(parsed.ok && `${parsed.brief.id}.json`).toBe(file);
  });

  test('tells in its own words what it also quotes', () => {
    if (!parsed.ok) throw new Error('see above');
    const detector = runDetector(
      quotesOf(parsed.brief)
        .map(({ quote }) => quote.selector.exact)
        .join(' | '),
    );
    expect(ownWords(parsed.brief).filter(({ text }) => detector.longestRun(text) !== null)).toEqual([]);
  });
});
