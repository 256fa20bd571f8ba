/** What tells whether texts that storage gives back are those that were put there: it may lose bytes. */
import { checksum, sampleSum } from './checksum.ts';

export interface Seal {
  /** See `sampleSum`. */
  readonly sample: number;
  /** See `checksum`. */
  readonly whole: number;
}

/** One of the two looks at texts that came with a seal; both take whatever storage may hold for either. */
export type SealCheck = (texts: readonly unknown[], seal: unknown) => boolean;

export const sealOf = (texts: readonly string[]): Seal => ({ sample: sampleSum(texts), whole: checksum(texts) });

/**
 * What every page can afford. It notices what storage does when it fails: texts cut off, shortened, overwritten in
 * blocks or swapped for others. A single changed character shows in `isWhole` alone.
 */
export const looksWhole: SealCheck = (texts, seal) =>
  areTexts(texts) && sampleSum(texts) === (seal as Partial<Seal> | null | undefined)?.sample;

/** To the last character: for the background, once when the browser starts and after a failure on a page. */
export const isWhole: SealCheck = (texts, seal) =>
  looksWhole(texts, seal) && checksum(texts as string[]) === (seal as Seal).whole;

const areTexts = (texts: readonly unknown[]): texts is readonly string[] =>
  texts.every((text) => typeof text === 'string');
