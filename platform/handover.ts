/**
 * How a script that runs beside the content script hands over what it makes. It is no part of the content script, which
 * has the background run it once there is need of it; both share the extension's own global object on the page, which no
 * script of the page can see.
 */
import type { VoiceReader } from '../core/page-voices/reader.ts';
import type { CreatePageCards } from './page-cards.ts';

/** Makes a reader of the packed words of a language. */
export type CreateReader = (words: string) => VoiceReader<unknown>;

/** What each script hands over, by the script's name. */
export interface Handed {
  card: CreatePageCards;
  voices: CreateReader;
}

const keyOf = (script: keyof Handed): symbol => Symbol.for(`sidelight:${script}`);
const shared = globalThis as unknown as Record<symbol, unknown>;

/** In the script that was run. */
export function handOver<S extends keyof Handed>(script: S, made: Handed[S]): void {
  shared[keyOf(script)] = made;
}

/** In the content script: what the other has handed over, if it has run. */
export const handedOver = <S extends keyof Handed>(script: S): Handed[S] | undefined =>
  shared[keyOf(script)] as Handed[S] | undefined;
