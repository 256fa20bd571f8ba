import type { Gazetteer } from '../names/gazetteer.ts';
import { Introductions } from './introductions.ts';
import type { Mention } from './mention.ts';
import { reasonsOf, resolve } from './resolve.ts';
import type { Reading } from './rules/rule.ts';
import { createBlockScanner, type DetectOptions } from './scan.ts';

/** A line without a word ends a block, as it ends a paragraph. */
const BLANK_LINE = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/** A known name in a text, mention or not. Offsets are those of the whole text. */
export interface ExplainedCandidate {
  start: number;
  end: number;
  /** The first thing it may stand for. */
  reading: Reading | undefined;
  mention: Mention | null;
  /** Why it is a mention or not. */
  reason: string;
}

/**
 * All mentions in a whole text, in order, without overlaps. Blank lines end blocks (a name does not reach across one);
 * all blocks are one document. Offsets are UTF-16 code units of `text`, end exclusive.
 */
export function detect(text: string, names: Gazetteer, options: DetectOptions = {}): Mention[] {
  const { blocks, introductions } = read(text, names, options);
  return blocks.flatMap(({ start, block, candidates }) =>
    resolve(block, candidates, introductions).map((mention) => moved(mention, start)),
  );
}

/** As `detect`, with the names that are not mentions, and why each is one or not. */
export function explain(text: string, names: Gazetteer, options: DetectOptions = {}): ExplainedCandidate[] {
  const { blocks, introductions } = read(text, names, options);
  return blocks.flatMap(({ start, block, candidates }) => {
    const mentions = new Map(resolve(block, candidates, introductions).map((mention) => [mention.start, mention]));
    const reasons = reasonsOf(candidates, introductions);
    return candidates.map((candidate, i) => {
      const mention = mentions.get(candidate.start);
      return {
        start: candidate.start + start,
        end: candidate.end + start,
        reading: candidate.readings[0]?.reading,
        mention: mention === undefined ? null : moved(mention, start),
        reason: reasons[i] ?? '',
      };
    });
  });
}

function read(text: string, names: Gazetteer, options: DetectOptions) {
  const scanner = createBlockScanner(names, options);
  const introductions = new Introductions();
  const blocks = blocksOf(text).map(({ start, end }) => {
    const block = text.slice(start, end);
    const candidates = scanner.scan(block);
    introductions.count(candidates, 1);
    return { start, block, candidates };
  });
  return { blocks, introductions };
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}

/** Offsets of the blocks of a text. */
export function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    blocks.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks;
}
