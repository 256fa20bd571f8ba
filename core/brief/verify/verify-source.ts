import { coveredParagraphs } from '../coverage.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Problem } from '../problem.ts';
import type { Brief } from '../schema.ts';
import { runDetector } from './copied-runs.ts';
import { countForms, type EntityForms } from './form-counts.ts';
import { ownWords } from './own-words.ts';
import { verifyQuotations } from './quotations.ts';

/** What a comparison of a brief with its source found. */
export interface SourceReport {
  problems: Problem[];
  paragraphs: number;
  /** Paragraphs that are neither read nor skipped; each is among the problems too. */
  uncovered: Paragraph[];
  forms: EntityForms[];
}

/** A text the brief may have been read from. */
export interface SourceText {
  text: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
}

/** Compares a sound brief with the text it says it was read from. */
export function verifySource(brief: Brief, source: SourceText): SourceReport {
  const paragraphs = paragraphsOf(source.text);
  const read = coveredParagraphs(brief);
  const skipped = new Set(brief.skipped.map(({ paragraph }) => paragraph));
  const uncovered = paragraphs.filter(({ number }) => !read.has(number) && !skipped.has(number));
  return {
    paragraphs: paragraphs.length,
    uncovered,
    forms: countForms(brief, source.text),
    problems: [
      ...identity(brief, source),
      ...missingParagraphs(brief, paragraphs.length),
      ...verifyQuotations(brief, paragraphs),
      ...uncovered.map(({ number }) => ({
        path: 'skipped',
        message: `paragraph ${number} is neither read by a claim, tie or background fact nor skipped`,
      })),
      ...copiedProse(brief, source.text),
    ],
  };
}

function identity({ source }: Brief, { text, sha256 }: SourceText): Problem[] {
  const problems: Problem[] = [];
  if (source.sha256 !== sha256)
    problems.push({
      path: 'source.sha256',
      message: `the text given has another SHA-256 (${sha256}): it is not the one the brief was read from`,
    });
  if (!text.includes(source.title))
    problems.push({ path: 'source.title', message: 'does not stand in the text like this' });
  for (const [i, place] of source.datelines.entries()) {
    if (!text.includes(place))
      problems.push({ path: `source.datelines.${i}`, message: `'${place}' does not stand in the text` });
  }
  return problems;
}

function missingParagraphs(brief: Brief, count: number): Problem[] {
  const numbers: [string, number][] = [];
  for (const list of ['claims', 'ties', 'background'] as const) {
    for (const [i, item] of brief[list].entries()) {
      numbers.push([`${list}.${i}.paragraph`, item.paragraph]);
      for (const [k, number] of (item.alsoIn ?? []).entries()) numbers.push([`${list}.${i}.alsoIn.${k}`, number]);
    }
  }
  for (const [i, entity] of brief.entities.entries())
    for (const [k, number] of entity.paragraphs.entries()) numbers.push([`entities.${i}.paragraphs.${k}`, number]);
  for (const [i, skip] of brief.skipped.entries()) numbers.push([`skipped.${i}.paragraph`, skip.paragraph]);
  return numbers.flatMap(([path, number]) =>
    number <= count ? [] : [{ path, message: `there is no paragraph ${number}: the source has ${count}` }],
  );
}

function copiedProse(brief: Brief, text: string): Problem[] {
  const detector = runDetector(text);
  return ownWords(brief).flatMap((own) => {
    const run = detector.longestRun(own.text);
    if (!run) return [];
    return [{ path: own.path, message: `repeats ${run.length} words of the source in a row: “${run.join(' ')}”` }];
  });
}
