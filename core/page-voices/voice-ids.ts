import type { Reading } from '../voices/types.ts';
import { pageText } from './page-text.ts';

/** Begins the id of a voice that only the page knows. No entity of a brief has an id like it. */
const PREFIX = 'page:';
/** Characters of a name that go into its id. */
const MAX_NAME_CHARS = 100;

export const isVoiceId = (id: string): boolean => id.startsWith(PREFIX);

/**
 * An id for each voice, made of its name: what is read again keeps it, so that a card on it stays open. `taken` are the
 * ids the page's other articles have.
 */
export function voiceIds(reading: Reading, taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return reading.voices.map(({ name }) => {
    const base = `${PREFIX}${pageText(name, MAX_NAME_CHARS)}`;
    let id = base;
    for (let next = 2; used.has(id); next++) id = `${base} (${next})`;
    used.add(id);
    return id;
  });
}
