/** The real toolbar popup and side panel beside a page, opened as a click does; Playwright does not see such windows. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { axeIn } from './axe.ts';
import type { Chromium } from './chromium.ts';

import { type BesideTab, openedInFirefox, popupInFirefox } from './firefox-windows.ts';
import type { Browser } from './session.ts';
import { SHOTS_DIR } from './shots.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

export interface OwnWindow {
  /** Evaluates an expression; promises are awaited. @throws {Error} what the expression throws */
  evaluate(expression: string): Promise<unknown>;
  /** All its text, as a reader sees it. */
  text(): Promise<string>;
  /** Clicks the first button, switch or option whose name contains `name`. @throws {Error} when there is none */
  click(name: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What axe finds wrong. */
  violations(): Promise<string[]>;
  shot(name: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Key codes that Chromium wants beside the names. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  End: 35,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
};

async function targets(session: CDPSession): Promise<Target[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** Clicks the icon over a page. @throws {Error} when no popup opens */
export async function openPopup(browser: Browser, page: Tab): Promise<OwnWindow> {
  await page.bringToFront();
  if ('worker' in browser) return driver(await popupInFirefox(browser));
  const session = await browserSession(browser);
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  return openedPopup(browser);
}

async function browserSession({ context }: Chromium): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser.');
  return browser.newBrowserCDPSession();
}

/** The popup that something has opened. @throws {Error} when none opens */
export const openedPopup = (browser: Browser): Promise<OwnWindow> => openedWindow(browser, 'popup.html');

/** The side panel that something has opened. @throws {Error} when none opens */
export const openedPanel = (browser: Browser): Promise<OwnWindow> => openedWindow(browser, 'sidepanel.html');

async function openedWindow(browser: Browser, path: string): Promise<OwnWindow> {
  if ('worker' in browser) return driver(await openedInFirefox(browser, path));
  const session = await browserSession(browser);
  const address = `chrome-extension://${browser.extensionId}/${path}`;
  const find = async () => (await targets(session)).find(({ type, url }) => type === 'page' && url.startsWith(address));
  const popup = await until(async () => (await find()) ?? null);
  if (!popup) throw new Error(`No ${path} opened.`);
  const send = await attach(session, popup.targetId);
  const window = driver(throughTarget(send, async () => (await find())?.targetId === popup.targetId));
  await until(async () => (await window.evaluate('document.querySelector("main") !== null')) === true);
  return window;
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Speaks to a target through the browser's session, since Playwright keeps no session for it. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  let next = 1;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message) as Answer;
    waiting.get(id)?.(error ? { error: error.message } : (result ?? {}));
    waiting.delete(id);
  });
  return (method, params = {}) => {
    const id = next++;
    const answered = new Promise<Record<string, unknown>>((resume) => waiting.set(id, resume));
    const gone = session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
      .then(() => answered);
    return gone;
  };
}

interface Answer {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

function throughTarget(send: Send, isOpen: () => Promise<boolean>): BesideTab {
  const evaluate = async (expression: string, userGesture = false) => {
    const ask = { expression, userGesture, awaitPromise: true, returnByValue: true };
    const answer = await send('Runtime.evaluate', ask);
    const { result, exceptionDetails } = answer as { result?: { value?: unknown }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result?.value;
  };
  return {
    isOpen,
    close: async () => void (await evaluate('void window.close()').catch(() => undefined)),
    evaluate,
    evaluateByHand: (expression) => evaluate(expression, true),
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0 };
      if (key.length === 1) return void (await send('Input.insertText', { text: key }));
      await send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', ...(key === 'Enter' ? { text: '\r' } : {}) });
      await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
    },
    async picture() {
      const { data } = await send('Page.captureScreenshot');
      return String(data);
    },
  };
}

function driver({ evaluate, evaluateByHand, press, picture, isOpen, close }: BesideTab): OwnWindow {
  return {
    evaluate,
    press,
    isOpen,
    close,
    text: async () => String(await evaluate('document.body.innerText')),
    async click(name) {
      const clicked = await evaluateByHand(`(() => {
        const all = [...document.querySelectorAll('button, [role=option], label, a')];
        const found = all.find((one) => one.textContent.includes(${JSON.stringify(name)}) || one.title.includes(${JSON.stringify(name)}));
        found?.click();
        return found !== undefined;
      })()`);
      if (clicked !== true) throw new Error(`The popup has no '${name}'.`);
    },
    async type(text) {
      for (const character of text) await press(character);
    },
    violations: () => axeIn(evaluate),
    async shot(name) {
      await mkdir(SHOTS_DIR, { recursive: true });
      await writeFile(join(SHOTS_DIR, `${name}.png`), Buffer.from(await picture(), 'base64'));
    },
  };
}
