/**
 * How the script that reads voices hands over its reader, as the card's does (card-handover.ts). It is no part of the
 * content script, but runs beside it once there is an article to read.
 */
import type { VoiceReader } from '../core/page-voices/reader.ts';

/** Makes a reader of the packed words of a language. */
export type CreateReader = (words: string) => Promise<VoiceReader<unknown>>;

const KEY = Symbol.for('sidelight:voices');
type Shared = typeof globalThis & { [KEY]?: CreateReader };

/** In the script that reads voices. */
export function provideReader(create: CreateReader): void {
  (globalThis as Shared)[KEY] = create;
}

/** In the content script: what the other has handed over, if it has run. */
export const providedReader = (): CreateReader | undefined => (globalThis as Shared)[KEY];
