/** The real popup and sidebar of Firefox: no protocol shows them, so the browser's window speaks to them. */
import type { Worker } from 'playwright-core';
import type { Firefox } from './firefox.ts';
import { type Bidi, doCommand, inChrome } from './firefox-chrome.ts';
import { until } from './wait.ts';

/** Milliseconds a page of ours may take to answer, and those it is given while it may still be loaded. */
const PATIENCE_MS = 20_000;
const LOADING_MS = 500;

/** As the manifest has it. */
export const EXTENSION_ID = 'sidelight@sidelight.example';

/** A page of ours beside the tab. */
export interface BesideTab {
  /** Evaluates an expression; promises are awaited. @throws {Error} what the expression throws */
  evaluate(expression: string): Promise<unknown>;
  /** The same as what a click or key of the reader does, where browsers allow nothing less. */
  evaluateByHand(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** A picture of it, as base64 of a PNG. */
  picture(): Promise<string>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Runs in the page's process: evaluates what it is told, as if the page itself had said it, and presses keys. */
const HELPER = `
const asByHand = (run) => {
  content.document.notifyUserGestureActivation();
  const hand = content.windowUtils.setHandlingUserInput(true);
  try {
    return run();
  } finally {
    hand.destruct();
  }
};
addMessageListener('sidelight:ask', ({ data: { id, helper, expression, key, byHand } }) => {
  // One from the page before may still listen.
  if (helper !== HELPER_ID) return;
  const answer = (part) => sendAsyncMessage('sidelight:answer', { id, ...part });
  const run = async () => {
    if (key === undefined) {
      const sandbox = this.sidelight ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return JSON.stringify(await (byHand ? asByHand : (run) => run())(() => Cu.evalInSandbox(expression, sandbox))) ?? 'null';
    }
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key, code: key.length > 1 ? key : '' });
    keys.keydown(event);
    keys.keyup(event);
    return 'null';
  };
  run().then((value) => answer({ value }), (error) => answer({ error: String(error) }));
});
`;

/** Runs in the browser's window. */
const ASK = `async (browser, ask) => {
  const messages = browser.messageManager;
  // Firefox draws a popup out of sight and puts it in its place then, where it is told anew.
  const page = browser.browsingContext.currentWindowGlobal?.innerWindowId;
  if (browser.sidelightHelped !== page) {
    browser.sidelightHelped = page;
    browser.sidelightHelper = Math.random();
    const helper = ${JSON.stringify(HELPER)}.replace('HELPER_ID', browser.sidelightHelper);
    messages.loadFrameScript('data:,' + encodeURIComponent(helper), false);
  }
  const id = Math.random();
  return new Promise((resolve) => {
    const listen = ({ data }) => {
      if (data.id !== id) return;
      messages.removeMessageListener('sidelight:answer', listen);
      resolve(data);
    };
    messages.addMessageListener('sidelight:answer', listen);
    setTimeout(() => listen({ data: { id, error: 'no answer' } }), ask.patience);
    messages.sendAsyncMessage('sidelight:ask', { id, helper: browser.sidelightHelper, ...ask });
  });
}`;

const PICTURE = `async (browser) => {
  const { width, height } = browser.getBoundingClientRect();
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** @param browser An expression for the element of the browser's window that shows a page. */
async function askIn(firefox: { bidi: Bidi }, browser: string, what: object, patience = PATIENCE_MS): Promise<unknown> {
  const answer = await inChrome(firefox, `(${ASK})(${browser}, ${JSON.stringify({ ...what, patience })})`);
  const { value, error } = answer as { value?: string; error?: string };
  if (value === undefined) throw new Error(error ?? 'no answer');
  return JSON.parse(value);
}

/** The extension's background page, which stays as long as the extension does. */
const BACKGROUND = `[...WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.views].find((view) => view.viewType === 'background').xulBrowser`;

/** Errors are the page's own, and the API goes by Chromium's names where Firefox has others. */
const NAMES = `globalThis.Error = window.Error;
  if (!Object.hasOwn(globalThis, 'chrome')) globalThis.chrome = new Proxy(browser, { get: (api, name) =>
  api[name === 'action' ? 'browserAction' : name] });`;

/** The background page, as Playwright has a service worker. */
export function backgroundOf(firefox: { bidi: Bidi }): Pick<Worker, 'evaluate'> {
  const evaluate = async (run: unknown, arg?: unknown): Promise<unknown> => {
    const expression = `${NAMES} (async () => ({ value: await (${String(run)})(${JSON.stringify(arg)}) }))()`;
    return ((await askIn(firefox, BACKGROUND, { expression })) as { value?: unknown }).value;
  };
  return { evaluate: evaluate as Worker['evaluate'] };
}

/** Clicks the icon, by its keys. @throws {Error} when no popup opens */
export async function popupInFirefox(firefox: Firefox): Promise<BesideTab> {
  // The keys would close one that is open.
  await hidePopups(firefox);
  await doCommand(firefox, 'open-popup');
  return openedInFirefox(firefox, 'popup.html');
}

async function hidePopups(firefox: Firefox): Promise<void> {
  const openPanels = "[...document.querySelectorAll('panel')].filter((one) => /open|showing/.test(one.state))";
  await inChrome(firefox, `${openPanels}.forEach((one) => one.hidePopup())`);
  await until(async () => (await inChrome(firefox, `${openPanels}.length`)) === 0);
}

/** The popup or the sidebar that something has opened. @throws {Error} when none opens */
export async function openedInFirefox(firefox: Firefox, path: string): Promise<BesideTab> {
  const all = `[document, ...[...document.querySelectorAll('browser#sidebar')].map((one) => one.contentDocument)]
    .flatMap((doc) => [...(doc?.querySelectorAll('browser.webextension-popup-browser, #webext-panels-browser') ?? [])])`;
  const browser = `${all}.find((one) => one.currentURI?.spec.includes('/${path}'))`;
  const isOpen = async () => (await inChrome(firefox, `${browser} !== undefined`)) === true;
  const ask = (what: object, patience?: number) => askIn(firefox, browser, what, patience);
  const evaluate = (expression: string) => ask({ expression });
  const isThere = () => ask({ expression: 'document.querySelector("main") !== null' }, LOADING_MS).catch(() => false);
  if (!(await until(async () => (await isOpen()) && (await isThere()) === true))) throw new Error(`No ${path} opened.`);
  return {
    evaluate,
    evaluateByHand: (expression) => ask({ expression, byHand: true }),
    isOpen,
    close: () => (path === 'popup.html' ? hidePopups(firefox) : evaluate('void window.close()').then(() => undefined)),
    press: async (key) => void (await ask({ key })),
    picture: async () => String(await inChrome(firefox, `(${PICTURE})(${browser})`)),
  };
}
