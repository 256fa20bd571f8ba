import { cardText } from './card.ts';
import type { Tab } from './tab.ts';

/** Time a card may take in a slow, shared machine. The rest delay itself is a fraction of it. */
const CARD_TIMEOUT_MS = 15_000;
const POLL_MS = 40;

/** Repeats a question until it gets an answer other than null or false; null when time runs out. */
export async function until<T>(ask: () => Promise<T | null | false>, timeoutMs = CARD_TIMEOUT_MS): Promise<T | null> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) return null;
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}

/** The text of the card once one is open that contains `part`. @throws {Error} when none opens in time */
export async function waitForCard(page: Tab, part = '', timeoutMs = CARD_TIMEOUT_MS): Promise<string> {
  let last: string | null = null;
  const text = await until(async () => {
    last = await cardText(page);
    return last?.includes(part) ? last : null;
  }, timeoutMs);
  if (text !== null) return text;
  throw new Error(last === null ? 'No card opened.' : `No card with '${part}' opened; the open one says:\n${last}`);
}

/** Resolves once no card is open. @throws {Error} when one stays */
export async function waitForNoCard(page: Tab, timeoutMs = CARD_TIMEOUT_MS): Promise<void> {
  const closed = await until(async () => (await cardText(page)) === null, timeoutMs);
  if (closed === null) throw new Error('A card stayed open.');
}
