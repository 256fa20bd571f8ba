import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../core/detector/detect.ts';
import { createDocumentDetector } from '../../../core/detector/document.ts';
import { loadNames } from '../../../core/names/load.ts';
import { compileLanguage } from '../../../scripts/data/build-data.ts';
import { ACTORS } from '../../fixtures/hard-sentences/actors.ts';
import { type HardSentence, marked, readSentence } from '../../fixtures/hard-sentences/notation.ts';

const FOLDER = 'tests/fixtures/hard-sentences';
/** Files with people and institutions as well. */
const WITH_ACTORS = 'actors.';
/** As many as the set must have at least, over all languages. */
const FEWEST = 300;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function sentencesOf(file: string): HardSentence[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readSentence);
}

for (const file of files) {
  const parts = file.split('.');
  const lang = parts.at(-2) ?? '';
  const actors = file.startsWith(WITH_ACTORS) ? ACTORS : [];
  describe(`hard sentences, ${file}`, async () => {
    const names = loadNames(await compileLanguage(lang, actors));
    it.each(sentencesOf(file))('$line', ({ line, text }) => {
      const found = detect(text, names, { lang });
      expect(marked(text, found)).toBe(line);
    });

    it('come out the same paragraph by paragraph, the last one first', () => {
      for (const { line, text } of sentencesOf(file)) {
        const detector = createDocumentDetector<number>(names, { lang });
        const paragraphs = text.split('\n\n');
        for (let i = paragraphs.length - 1; i >= 0; i--) detector.set(i, paragraphs[i] ?? '');
        detector.takeChanged();
        expect(paragraphs.map((paragraph, i) => marked(paragraph, detector.mentions(i))).join(' || ')).toBe(line);
      }
    });
  });
}

describe('the set', () => {
  it('is large, and every sentence is there once', () => {
    const lines = files.flatMap((file) => sentencesOf(file).map(({ line }) => line));
    expect(lines.length).toBeGreaterThanOrEqual(FEWEST);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
