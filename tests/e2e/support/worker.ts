/** What tests do in the extension's service worker, where its own API is. */
import type { Worker } from 'playwright-core';
import type { Chromium } from './chromium.ts';

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
    runtime: { reload(): void };
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

export async function workerOf({ context }: Chromium): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Sends a browser command as the browser does once its keys were pressed: headless Chromium delivers no such keys. */
export async function sendCommand(chromium: Chromium, name: string): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate((id) => (globalThis as unknown as Api).chrome.commands.onCommand.dispatch(id), name);
}

export async function store(chromium: Chromium, items: object): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate((all) => (globalThis as unknown as Api).chrome.storage.local.set(all), items);
}

/** What is stored under a key; undefined for nothing. */
export async function stored(chromium: Chromium, key: string): Promise<unknown> {
  const worker = await workerOf(chromium);
  return worker.evaluate(
    async (name) => (await (globalThis as unknown as Api).chrome.storage.local.get(name))[name],
    key,
  );
}

/** All that is in the browser's account. */
export async function inAccount(chromium: Chromium): Promise<Record<string, unknown>> {
  const worker = await workerOf(chromium);
  return worker.evaluate(() => (globalThis as unknown as Api).chrome.storage.sync.get(null));
}

/** Writes to the account, as another device's browser does. */
export async function changeAccount(chromium: Chromium, items: object): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate((all) => (globalThis as unknown as Api).chrome.storage.sync.set(all), items);
}

/** Lets the account refuse every write with `reason`, as long as the worker lives; null lets it take them again. */
export async function refuseAccount(chromium: Chromium, reason: string | null): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate((why) => {
    const kept = globalThis as unknown as Api & { taking?: StorageArea['set'] };
    const { sync } = kept.chrome.storage;
    kept.taking ??= sync.set.bind(sync);
    sync.set = why === null ? kept.taking : () => Promise.reject(new Error(why));
  }, reason);
}

/** Lets a script that runs beside the content script run no more, as long as the worker lives; null lets all run. */
export async function refuseScript(chromium: Chromium, file: string | null): Promise<void> {
  const worker = await workerOf(chromium);
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
export async function registeredScripts(chromium: Chromium): Promise<string[][]> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async () => {
    const scripts = await (globalThis as unknown as Api).chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ matches = [] }) => matches);
  });
}

/** Milliseconds until the reload, so that the worker can answer before it goes. */
const RELOAD_AFTER_MS = 50;

/** Reloads the extension, as an update does; its open pages keep the old scripts. */
export async function reloadExtension(chromium: Chromium): Promise<void> {
  const worker = await workerOf(chromium);
  await worker
    .evaluate(
      (ms) => void setTimeout(() => (globalThis as unknown as Api).chrome.runtime.reload(), ms),
      RELOAD_AFTER_MS,
    )
    .catch(() => undefined);
}

/** Runs the content script once more in the tab with an address. */
export async function runContentScript(chromium: Chromium, address: string): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(async (url) => {
    const { scripting, tabs } = (globalThis as unknown as Api).chrome;
    const [tab] = await tabs.query({ url });
    const target = { tabId: tab?.id ?? -1 };
    await scripting.executeScript({ target, files: ['content-scripts/content.js'] });
  }, address);
}

/** What the toolbar's icon shows of the tab with an address; of all tabs where none has it. */
const faceOf = async (chromium: Chromium, address: string, what: 'getBadgeText' | 'getTitle'): Promise<string> => {
  const worker = await workerOf(chromium);
  return worker.evaluate(
    async ([url, ask]) => {
      const { action, tabs } = (globalThis as unknown as Api).chrome;
      const [tab] = await tabs.query({ url });
      return action[ask](tab ? { tabId: tab.id } : {});
    },
    [address, what] as const,
  );
};

export const badgeOf = (chromium: Chromium, address: string) => faceOf(chromium, address, 'getBadgeText');
export const titleOf = (chromium: Chromium, address: string) => faceOf(chromium, address, 'getTitle');

/** Clicks our entry in the menu of a selection, as the browser does. Rejects where there is no such entry. */
export async function clickMenu(chromium: Chromium, id: string, selectionText: string): Promise<void> {
  const worker = await workerOf(chromium);
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
export async function omniboxSuggestions(chromium: Chromium, text: string): Promise<Suggested[]> {
  const worker = await workerOf(chromium);
  return worker.evaluate(
    (typed) =>
      new Promise<Suggested[]>((resume) =>
        (globalThis as unknown as Api).chrome.omnibox.onInputChanged.dispatch(typed, resume),
      ),
    text,
  );
}

export async function enterInOmnibox(chromium: Chromium, text: string, disposition: string): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(
    ([typed, where]) => (globalThis as unknown as Api).chrome.omnibox.onInputEntered.dispatch(typed, where),
    [text, disposition] as const,
  );
}
