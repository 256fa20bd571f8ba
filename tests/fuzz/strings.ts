/** Random strings through the detector: what holds of its mentions, whatever the text. */
import { blocksOf, detect } from '../../core/detector/detect.ts';
import { createDocumentDetector } from '../../core/detector/document.ts';
import type { Gazetteer } from '../../core/names/gazetteer.ts';
import { createFuzzRandom } from './random.ts';

export interface StringReport {
  strings: number;
  units: number;
  mentions: number;
  failures: string[];
}

/** Failures after which it is no use to go on. */
const ENOUGH = 20;
/** Strings of which one is also read as a page, block by block, and changed. */
const PAGE_EVERY = 10;

export function fuzzStrings(names: Gazetteer, count: number, seed: number): StringReport {
  const report: StringReport = { strings: 0, units: 0, mentions: 0, failures: [] };
  for (let i = 0; i < count && report.failures.length < ENOUGH; i++) {
    const random = createFuzzRandom(seed + i);
    const text = random.text();
    try {
      const wrong = check(text, names, report) ?? (i % PAGE_EVERY === 0 ? checkPage(text, random.text(), names) : null);
      if (wrong) report.failures.push(`seed ${seed + i}: ${wrong} in ${JSON.stringify(text)}`);
    } catch (error) {
      report.failures.push(`seed ${seed + i}: ${String(error)} in ${JSON.stringify(text)}`);
    }
    report.strings++;
    report.units += text.length;
  }
  return report;
}

function check(text: string, names: Gazetteer, report: StringReport): string | null {
  let last = 0;
  for (const mention of detect(text, names)) {
    report.mentions++;
    if (mention.start < last) return 'spans out of order or over each other';
    if (mention.end <= mention.start || mention.end > text.length) return 'a span outside the text';
    if (text.slice(mention.start, mention.end) !== mention.text) return 'a surface that is not its slice';
    last = mention.end;
  }
  return null;
}

/** A page whose blocks came one by one, were another text before, or went, is as one that was read just now. */
function checkPage(text: string, before: string, names: Gazetteer): string | null {
  const page = createDocumentDetector<number>(names);
  const blocks = blocksOf(text);
  page.set(-1, before);
  blocks.forEach((_, i) => {
    page.set(i, before);
  });
  blocks.forEach(({ start, end }, i) => {
    page.set(i, text.slice(start, end));
  });
  page.delete(-1);
  const together = blocks.flatMap(({ start }, i) =>
    page.mentions(i).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  return JSON.stringify(together) === JSON.stringify(detect(text, names))
    ? null
    : 'a page that changed reads otherwise';
}
