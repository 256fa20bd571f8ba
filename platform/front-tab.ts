/** The tab in front of the reader, as the popup sees it: opening the popup lets us read that tab's address, and run in it. */
import { browser } from 'wxt/browser';
import { askForRun } from './by-hand.ts';

export interface FrontTab {
  id: number;
  windowId: number;
  /** Undefined where the browser does not tell us. */
  address: string | undefined;
}

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, address: tab.url };
}

/** The content script and its styles, as the build names them. */
export const SCRIPT = '/content-scripts/content.js';
export const STYLES = '/content-scripts/content.css';

/** Runs the content script on a tab where it does not run by itself. Rejects where the browser keeps extensions out. */
export async function runHere(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: askForRun });
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
