import type { Gazetteer } from '../names/gazetteer.ts';
import { mayBeginName } from '../names/match.ts';
import { Introductions, SETTING } from './introductions.ts';
import type { Mention } from './mention.ts';
import type { JudgedReading } from './readings.ts';
import { resolve } from './resolve.ts';
import { type Candidate, createBlockScanner, type DetectOptions } from './scan.ts';

/**
 * The mentions of one page, block by block. `K` is whatever names a block (an element, a number). Blocks come in any
 * order, change and go; a full name in one block makes surnames in others into mentions, a namesake takes them away.
 */
export interface DocumentDetector<K> {
  /** False where no name begins in this piece of a text: a block made of such pieces need not be set. */
  mayBeginName(piece: string): boolean;
  /**
   * The text of a new block, or the new text of a known one. Scans this text and no other. False where it holds no name
   * at all: then nothing is kept of it, and no word from elsewhere can change that.
   */
  set(key: K, text: string): boolean;
  /** The block is gone; what it introduced no longer counts. */
  delete(key: K): void;
  /** Mentions in the block, in order, without overlaps; offsets are UTF-16 units of the text last set. */
  mentions(key: K): readonly Mention[];
  /**
   * Keys whose mentions changed since the last call: their text was set and had or has mentions, or the rest of the
   * page decided otherwise about them. Keys that were deleted are left out.
   */
  takeChanged(): K[];
}

interface Block {
  text: string;
  candidates: readonly Candidate[];
  mentions: readonly Mention[];
  /** Entities that other blocks may decide about. */
  awaits: readonly number[];
}

const NO_MENTIONS: readonly Mention[] = [];

export function createDocumentDetector<K>(names: Gazetteer, options: DetectOptions = {}): DocumentDetector<K> {
  const scanner = createBlockScanner(names, options);
  const introductions = new Introductions();
  const blocks = new Map<K, Block>();
  /** For each entity, the blocks that wait for word of it. */
  const waiting = new Map<number, Set<K>>();
  const stale = new Set<K>();
  const changed = new Set<K>();

  function tell(candidates: readonly Candidate[], by: 1 | -1): void {
    const turned = introductions.count(candidates, by);
    for (let i = 0; i < turned.length; i++) {
      const keys = waiting.get(turned[i] as number);
      if (keys !== undefined) for (const key of keys) stale.add(key);
    }
  }

  function drop(key: K): Block | undefined {
    const block = blocks.get(key);
    if (block === undefined) return undefined;
    blocks.delete(key);
    stale.delete(key);
    for (const number of block.awaits) waiting.get(number)?.delete(key);
    tell(block.candidates, -1);
    return block;
  }

  function refresh(key: K, block: Block): void {
    const mentions = resolve(block.text, block.candidates, introductions);
    if (!sameMentions(mentions, block.mentions)) changed.add(key);
    block.mentions = mentions;
  }

  return {
    mayBeginName: (piece) => mayBeginName(piece, names),
    set(key, text) {
      const old = drop(key);
      if (old !== undefined && old.mentions.length > 0) changed.add(key);
      const candidates = scanner.scan(text);
      if (candidates.length === 0) return false;
      const awaits = awaited(candidates);
      blocks.set(key, { text, candidates, mentions: NO_MENTIONS, awaits });
      for (const number of awaits) {
        const keys = waiting.get(number);
        if (keys === undefined) waiting.set(number, new Set([key]));
        else keys.add(key);
      }
      tell(candidates, 1);
      stale.add(key);
      return true;
    },
    delete(key) {
      drop(key);
      changed.delete(key);
    },
    mentions(key) {
      const block = blocks.get(key);
      if (block === undefined) return NO_MENTIONS;
      if (stale.delete(key)) refresh(key, block);
      return block.mentions;
    },
    takeChanged() {
      for (const key of stale) {
        const block = blocks.get(key);
        if (block !== undefined) refresh(key, block);
      }
      stale.clear();
      const keys = [...changed];
      changed.clear();
      return keys;
    },
  };
}

const NOBODY: readonly number[] = [];

const isOpen = ({ verdict }: JudgedReading): boolean => verdict !== 'keep' && verdict !== 'drop';

/** Entities whose standing on the page decides about names of the block. */
function awaited(candidates: readonly Candidate[]): readonly number[] {
  let numbers: number[] | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const { readings } = candidates[i] as Candidate;
    if (!readings.some(isOpen)) continue;
    numbers ??= [];
    for (const { reading, verdict } of readings) {
      if (!numbers.includes(reading.number)) numbers.push(reading.number);
      const isPlaced = reading.entity.kind === 'country' && (verdict !== 'likely' || reading.sort.kind === 'capital');
      if (isPlaced && !numbers.includes(SETTING)) numbers.push(SETTING);
    }
  }
  return numbers ?? NOBODY;
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => sameMention(one, b[i])));
}

function sameMention(a: Mention, b: Mention | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end && a.entity === b.entity && a.form === b.form;
}
