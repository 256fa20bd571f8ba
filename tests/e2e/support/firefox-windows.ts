/** The real popup and sidebar of Firefox: no protocol shows them, so the browser's window speaks to them. */
import type { Firefox } from './firefox.ts';
import { doCommand, inChrome } from './firefox-chrome.ts';
import { until } from './wait.ts';

/** Milliseconds a page of ours may take to answer, and those it is given while it may still be loaded. */
const PATIENCE_MS = 20_000;
const LOADING_MS = 500;

/** A page of ours beside the tab. */
export interface BesideTab {
  /** Evaluates an expression; promises are awaited. @throws {Error} what the expression throws */
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** A picture of it, as base64 of a PNG. */
  picture(): Promise<string>;
  isOpen(): Promise<boolean>;
}

/** Runs in the page's process: evaluates what it is told, as if the page itself had said it, and presses keys. */
const HELPER = `
addMessageListener('sidelight:ask', ({ data: { id, expression, key } }) => {
  const answer = (part) => sendAsyncMessage('sidelight:answer', { id, ...part });
  const run = async () => {
    if (key === undefined) {
      const sandbox = this.sidelight ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return JSON.stringify(await Cu.evalInSandbox(expression, sandbox)) ?? 'null';
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
  if (browser.sidelightHelped !== page) messages.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(HELPER)}), false);
  browser.sidelightHelped = page;
  const id = Math.random();
  return new Promise((resolve) => {
    const listen = ({ data }) => {
      if (data.id !== id) return;
      messages.removeMessageListener('sidelight:answer', listen);
      resolve(data);
    };
    messages.addMessageListener('sidelight:answer', listen);
    setTimeout(() => listen({ data: { id, error: 'no answer' } }), ask.patience);
    messages.sendAsyncMessage('sidelight:ask', { id, ...ask });
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

/** Clicks the icon, by its keys. @throws {Error} when no popup opens */
export async function popupInFirefox(firefox: Firefox): Promise<BesideTab> {
  // The keys would close one that is open.
  const openPanels = "[...document.querySelectorAll('panel')].filter((one) => /open|showing/.test(one.state))";
  await inChrome(firefox, `${openPanels}.forEach((one) => one.hidePopup())`);
  await until(async () => (await inChrome(firefox, `${openPanels}.length`)) === 0);
  await doCommand(firefox, 'open-popup');
  return openedInFirefox(firefox, 'popup.html');
}

/** The popup or the sidebar that something has opened. @throws {Error} when none opens */
export async function openedInFirefox(firefox: Firefox, path: string): Promise<BesideTab> {
  const all = `[document, ...[...document.querySelectorAll('browser#sidebar')].map((one) => one.contentDocument)]
    .flatMap((doc) => [...(doc?.querySelectorAll('browser.webextension-popup-browser, #webext-panels-browser') ?? [])])`;
  const browser = `${all}.find((one) => one.currentURI?.spec.includes('/${path}'))`;
  const isOpen = async () => (await inChrome(firefox, `${browser} !== undefined`)) === true;
  const ask = async (what: object, patience = PATIENCE_MS): Promise<unknown> => {
    const answer = await inChrome(firefox, `(${ASK})(${browser}, ${JSON.stringify({ ...what, patience })})`);
    const { value, error } = answer as { value?: string; error?: string };
    if (value === undefined) throw new Error(error ?? 'no answer');
    return JSON.parse(value);
  };
  const evaluate = (expression: string) => ask({ expression });
  const isThere = () => ask({ expression: 'document.querySelector("main") !== null' }, LOADING_MS).catch(() => false);
  if (!(await until(async () => (await isOpen()) && (await isThere()) === true))) throw new Error(`No ${path} opened.`);
  return {
    evaluate,
    isOpen,
    press: async (key) => void (await ask({ key })),
    picture: async () => String(await inChrome(firefox, `(${PICTURE})(${browser})`)),
  };
}
