/** Sends and receives the messages of core/protocol. */
import { browser } from 'wxt/browser';
import type { VoicesReport } from '../core/page-voices/report.ts';
import { type PageStatus, readPageStatus, type ToBackground, type ToPage } from '../core/protocol/messages.ts';
import { type Sender, senderOf } from '../core/protocol/senders.ts';
import { readVoicesReport, type ToPageVoices } from '../core/protocol/voices.ts';
import { listen } from './listen.ts';

/** What goes back for a message: whether it could be done, and what came of it. */
interface Answer {
  done: boolean;
  value?: unknown;
}

/**
 * Rejects where it could not be done, and where the extension was updated or removed under the page. A background that
 * was ended while it worked answers nothing: it is asked once more, which every message to it bears.
 */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  const send = () => browser.runtime.sendMessage(message);
  return valueIn(await send().catch(send));
}

/** Null where nobody answered. @throws {Error} where it could not be done */
function valueIn(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return null;
  const { done, value } = answer as Answer;
  if (!done) throw new Error('The extension could not do it.');
  return value ?? null;
}

/** Sends to the script on a tab's page. Null where no script of ours runs there, or none that still answers. */
export async function tellPage(tabId: number, message: ToPage | ToPageVoices): Promise<unknown> {
  try {
    return valueIn(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch {
    return null;
  }
}

export async function askStatus(tabId: number): Promise<PageStatus | null> {
  return readPageStatus(await tellPage(tabId, { type: 'status' }));
}

export async function askVoices(tabId: number): Promise<VoicesReport | null> {
  return readVoicesReport(await tellPage(tabId, { type: 'voices' }));
}

/** As core/protocol has them: what a receiver reads, and from whom it takes it. */
export interface Receiver<T> {
  /** Null for what is no message to it. */
  read(message: unknown): T | null;
  mayAsk(message: NoInfer<T>, from: Sender): boolean;
}

const us = () => ({ id: browser.runtime.id, base: browser.runtime.getURL('' as '/') });

/** Who is at the other end, if it is one of us. */
export const knownSender = (raw: unknown): Sender | null => senderOf(raw, us());

/**
 * Calls `handle` with each message that is read, from whoever may send it.
 * What it returns is the answer; a message that is not ours is left for other listeners.
 */
export function receive<T>(
  { read, mayAsk }: Receiver<T>,
  handle: (message: T, from: Sender) => unknown,
  signal?: AbortSignal,
): void {
  const answer = async (message: T, from: Sender): Promise<Answer> => {
    try {
      return { done: true, value: await handle(message, from) };
    } catch {
      return { done: false };
    }
  };
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    const from = knownSender(sender);
    const known = read(message);
    if (from === null || known === null || !mayAsk(known, from)) return false;
    void answer(known, from).then(respond);
    // Keeps the way back open: not every browser takes a promise for an answer.
    return true;
  };
  listen(browser.runtime.onMessage, listener, signal);
}
