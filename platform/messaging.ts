/** Sends and receives the messages of core/protocol. */
import { browser } from 'wxt/browser';
import { type PageStatus, readPageStatus, type ToBackground, type ToPage } from '../core/protocol/messages.ts';

/** Rejects where the extension was updated or removed under the page: then the call itself throws. */
export const tellBackground = async (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

/** Sends to the script on a tab's page. Null where no script of ours runs there, or none that still answers. */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

export async function askStatus(tabId: number): Promise<PageStatus | null> {
  return readPageStatus(await tellPage(tabId, { type: 'status' }));
}

/** Where a message came from; no tab where it came from one of our own pages. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
}

/**
 * Calls `handle` with each message that `read` accepts and that comes from this extension.
 * What it returns is the answer; a message that is not ours is left for other listeners.
 */
export function receive<T>(
  read: (message: unknown) => T | null,
  handle: (message: T, from: Sender) => unknown,
  signal?: AbortSignal,
): void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const known = read(message);
    return known === null
      ? undefined
      : Promise.resolve(handle(known, { tabId: sender.tab?.id, frameId: sender.frameId }));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
