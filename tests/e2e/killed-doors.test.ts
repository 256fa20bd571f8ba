/** The background ended while the toolbar's button and the address bar are at work. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { markedTexts } from './support/highlights.ts';
import { type Killable, openKillable } from './support/killing.ts';
import { type OwnWindow, openPopup } from './support/own-windows.ts';
import { ADDRESS, startChromium } from './support/session.ts';
import { until } from './support/wait.ts';

/** The part of the extension API that is used on a page of ours, which lives when the worker does not. */
interface Api {
  chrome: {
    action: { getTitle(of: { tabId?: number }): Promise<string> };
    tabs: { query(of: { url: string }): Promise<{ id?: number }[]> };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

interface WorkerApi {
  chrome: {
    omnibox: {
      onInputChanged: { dispatch(text: string, suggest: (list: { content: string }[]) => void): void };
    };
  };
}

let chromium: Chromium;
let { own, page, complaints, kill } = {} as Killable;

const title = () =>
  own.page.evaluate(async (url) => {
    const { action, tabs } = (globalThis as unknown as Api).chrome;
    const [tab] = await tabs.query({ url });
    return action.getTitle({ tabId: tab?.id });
  }, ADDRESS);

const says = (window: OwnWindow, words: string) => until(async () => (await window.text()).includes(words));

beforeAll(async () => {
  chromium = await startChromium();
  ({ own, page, complaints, kill } = await openKillable(chromium));
});
afterAll(() => chromium.close());

it('the toolbar’s button: its popup opens, and what is switched there holds and shows', async () => {
  await kill();
  const popup = await openPopup(chromium, page);
  expect(await says(popup, 'Turkey')).toBe(true);
  await kill();
  await popup.click('On bbc.com');
  expect(await until(async () => (await markedTexts(page)).length === 0)).toBe(true);
  expect(await until(async () => (await title()) === 'Sidelight: off on this site')).toBe(true);
  await kill();
  await popup.click('On bbc.com');
  expect(await until(async () => (await markedTexts(page)).length === 2)).toBe(true);
  expect(await until(async () => (await title()) === 'Sidelight: 2 names on this page')).toBe(true);
  await popup.evaluate('void setTimeout(() => window.close(), 0)');
});

it('the address bar: the next letter has its suggestions', async () => {
  const suggested = async (text: string): Promise<string[]> => {
    // What wakes a worker here is a message; in the browser it is the letter itself.
    await own.page.evaluate(() =>
      (globalThis as unknown as Api).chrome.runtime.sendMessage({ type: 'load-country', iso2: 'TR' }),
    );
    const worker = chromium.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('No worker runs.');
    return worker.evaluate(
      (typed) =>
        new Promise<string[]>((resume) =>
          (globalThis as unknown as WorkerApi).chrome.omnibox.onInputChanged.dispatch(typed, (list) =>
            resume(list.map(({ content }) => content)),
          ),
        ),
      text,
    );
  };
  expect(await suggested('turk')).toContain('Turkey');
  const cut = suggested('turke').catch(() => 'ended');
  await kill();
  await cut;
  expect(await suggested('turkey')).toContain('Turkey');
  expect(own.errors).toEqual([]);
  expect(complaints.list).toEqual([]);
});
