import { browser } from 'wxt/browser';
import type { Sender } from '../core/protocol/senders.ts';

/** Scripts that run beside the content script where it asks for them, as the build names them. */
const SCRIPTS = { card: '/card.js', voices: '/voices.js' } as const;

/** In the background: runs a script beside the content script that asked for it. */
export async function runScript(name: keyof typeof SCRIPTS, { tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: [SCRIPTS[name]] });
}

/** The rules of marks other than the standard ones, as the build names them. */
const MARK_VARIANTS = '/assets/marks.css';

/** In the background: puts these rules into the page whose content script asked for them. */
export async function putMarkVariants({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId ?? 0] }, files: [MARK_VARIANTS] });
}
