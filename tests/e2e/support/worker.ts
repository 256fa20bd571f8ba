/** What tests do in the extension's service worker, where its own API is. */
import type { Worker } from 'playwright-core';
import { startBackgroundAnew } from './firefox-background.ts';
import { doCommand } from './firefox-chrome.ts';
import { chooseInMenu, enterKeyword, suggestedForKeyword } from './firefox-doors.ts';
import type { Browser } from './session.ts';

/** The part of the extension API that is used here. */
interface Api {
  chrome: {
    action: Record<'getBadgeText' | 'getTitle', (of: { tabId?: number }) => Promise<string>>;
    tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
    scripting: {
      getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
      executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    };
    commands: { onCommand: { dispatch(id: string): void } };
    contextMenus: {
      onClicked: { dispatch(info: object, tab: object): void };
      update(id: string, changes: object): Promise<void>;
    };
    omnibox: {
      onInputChanged: { dispatch(text: string, suggest: (list: Suggested[]) => void): void };
      onInputEntered: { dispatch(text: string, disposition: string): void };
    };
    runtime: { reload(): void; onStartup: { dispatch(): void } };
    storage: Record<'local' | 'sync', StorageArea>;
  };
}

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

export interface Suggested {
  content: string;
  description: string;
}

/** Chromium's service worker; Firefox's background page. */
export async function workerOf(browser: Browser): Promise<Pick<Worker, 'evaluate'>> {
  if ('worker' in browser) return browser.worker();
  const { context } = browser;
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Sends a browser command as the browser does once its keys were pressed: headless Chromium delivers no such keys. */
export async function sendCommand(browser: Browser, name: string): Promise<void> {
  if ('worker' in browser) return doCommand(browser, name);
  const worker = await workerOf(browser);
  await worker.evaluate((id) => (globalThis as unknown as Api).chrome.commands.onCommand.dispatch(id), name);
}

export async function store(browser: Browser, items: object): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate((all) => (globalThis as unknown as Api).chrome.storage.local.set(all), items);
}

/** What is stored under a key; undefined for nothing. */
export async function stored(browser: Browser, key: string): Promise<unknown> {
  const worker = await workerOf(browser);
  return worker.evaluate(
    async (name) => (await (globalThis as unknown as Api).chrome.storage.local.get(name))[name],
    key,
  );
}

/** All that is in the browser's account. */
export async function inAccount(browser: Browser): Promise<Record<string, unknown>> {
  const worker = await workerOf(browser);
  return worker.evaluate(() => (globalThis as unknown as Api).chrome.storage.sync.get(null));
}

/** Writes to the account, as another device's browser does. */
export async function changeAccount(browser: Browser, items: object): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate((all) => (globalThis as unknown as Api).chrome.storage.sync.set(all), items);
}

/** Lets the account refuse every write with `reason`, as long as the worker lives; null lets it take them again. */
export async function refuseAccount(browser: Browser, reason: string | null): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate((why) => {
    const kept = globalThis as unknown as Api & { taking?: StorageArea['set'] };
    const { sync } = kept.chrome.storage;
    kept.taking ??= sync.set.bind(sync);
    sync.set = why === null ? kept.taking : () => Promise.reject(new Error(why));
  }, reason);
}

/** Lets a script that runs beside the content script run no more, as long as the worker lives; null lets all run. */
export async function refuseScript(browser: Browser, file: string | null): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate((refused) => {
    const kept = globalThis as unknown as Api & { running?: Api['chrome']['scripting']['executeScript'] };
    const { scripting } = kept.chrome;
    const run = scripting.executeScript.bind(scripting);
    kept.running ??= run;
    const { running } = kept;
    scripting.executeScript = (what) =>
      refused !== null && what.files.includes(refused) ? Promise.reject(new Error('refused')) : running(what);
  }, file);
}

/** Match patterns of each script registered at run time. */
export async function registeredScripts(browser: Browser): Promise<string[][]> {
  const worker = await workerOf(browser);
  return worker.evaluate(async () => {
    const scripts = await (globalThis as unknown as Api).chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ matches = [] }) => matches);
  });
}

/** Tells the background that the browser has started; Firefox starts a new one for that. */
export async function tellStarted(browser: Browser): Promise<void> {
  if ('worker' in browser) return startBackgroundAnew(browser);
  const worker = await workerOf(browser);
  await worker.evaluate(() => (globalThis as unknown as Api).chrome.runtime.onStartup.dispatch());
}

/** Milliseconds until the reload, so that the worker can answer before it goes. */
const RELOAD_AFTER_MS = 50;

/** Reloads the extension, as an update does; its open pages keep the old scripts. */
export async function reloadExtension(browser: Browser): Promise<void> {
  const worker = await workerOf(browser);
  await worker
    .evaluate(
      (ms) => void setTimeout(() => (globalThis as unknown as Api).chrome.runtime.reload(), ms),
      RELOAD_AFTER_MS,
    )
    .catch(() => undefined);
}

/** Runs the content script once more in the tab with an address. */
export async function runContentScript(browser: Browser, address: string): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate(async (url) => {
    const { scripting, tabs } = (globalThis as unknown as Api).chrome;
    const [tab] = await tabs.query({ url });
    const target = { tabId: tab?.id ?? -1 };
    await scripting.executeScript({ target, files: ['content-scripts/content.js'] });
  }, address);
}

/** What the toolbar's icon shows of the tab with an address; of all tabs where none has it. */
const faceOf = async (browser: Browser, address: string, what: 'getBadgeText' | 'getTitle'): Promise<string> => {
  const worker = await workerOf(browser);
  return worker.evaluate(
    async ([url, ask]) => {
      const { action, tabs } = (globalThis as unknown as Api).chrome;
      const [tab] = await tabs.query({ url });
      return action[ask](tab ? { tabId: tab.id } : {});
    },
    [address, what] as const,
  );
};

export const badgeOf = (browser: Browser, address: string) => faceOf(browser, address, 'getBadgeText');
export const titleOf = (browser: Browser, address: string) => faceOf(browser, address, 'getTitle');

/** Clicks our entry in the menu of a selection, as the browser does. Rejects where there is no such entry. */
export async function clickMenu(browser: Browser, id: string, selectionText: string): Promise<void> {
  const worker = await workerOf(browser);
  if ('worker' in browser) {
    await worker.evaluate((item) => (globalThis as unknown as Api).chrome.contextMenus.update(item, {}), id);
    return chooseInMenu(browser, id, selectionText);
  }
  await worker.evaluate(
    async ([menuItemId, selection]) => {
      const { contextMenus } = (globalThis as unknown as Api).chrome;
      await contextMenus.update(menuItemId, { enabled: true });
      contextMenus.onClicked.dispatch({ menuItemId, selectionText: selection }, {});
    },
    [id, selectionText] as const,
  );
}

/** What the address bar is offered once `text` was typed after the keyword. */
export async function omniboxSuggestions(browser: Browser, text: string): Promise<Suggested[]> {
  if ('worker' in browser) return suggestedForKeyword(browser, text);
  const worker = await workerOf(browser);
  return worker.evaluate(
    (typed) =>
      new Promise<Suggested[]>((resume) =>
        (globalThis as unknown as Api).chrome.omnibox.onInputChanged.dispatch(typed, resume),
      ),
    text,
  );
}

/** Enters `text` after the keyword, for a new tab. */
export async function enterInOmnibox(browser: Browser, text: string): Promise<void> {
  if ('worker' in browser) return enterKeyword(browser, text);
  const worker = await workerOf(browser);
  await worker.evaluate(
    (typed) => (globalThis as unknown as Api).chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab'),
    text,
  );
}
