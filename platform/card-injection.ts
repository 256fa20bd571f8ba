import { browser } from 'wxt/browser';
import type { Sender } from './messaging.ts';

/** The card's script, as the build names it. */
const CARD_SCRIPT = '/card.js';

/** In the background: runs the card's script beside the content script that asked for it. */
export async function runCardScript({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: [CARD_SCRIPT] });
}
