/** The background ended before each message it can be sent, and while it works on one. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickInCard } from './support/card.ts';
import type { Chromium } from './support/chromium.ts';
import { type Complaints, collectComplaints } from './support/complaints.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { prepareKilling } from './support/killing.ts';
import type { OwnPage } from './support/own-page.ts';
import { ADDRESS, startChromium } from './support/session.ts';
import { until, waitForCard } from './support/wait.ts';

/** The part of the extension API that is used on a page of ours, which lives when the worker does not. */
interface Api {
  chrome: {
    action: { getBadgeText(of: { tabId?: number }): Promise<string> };
    tabs: { query(of: { url: string }): Promise<{ id?: number }[]> };
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

interface Open {
  page: Page;
  complaints: Complaints;
}

let chromium: Chromium;
let kill: () => Promise<void>;
let own: OwnPage;
let open: Open;

const forget = (...keys: string[]) =>
  own.page.evaluate((all) => (globalThis as unknown as Api).chrome.storage.local.remove(all), keys);
const storedSettings = () =>
  own.page.evaluate(
    async () => (await (globalThis as unknown as Api).chrome.storage.local.get('settings')).settings as object,
  );
const badge = () =>
  own.page.evaluate(async (url) => {
    const { action, tabs } = (globalThis as unknown as Api).chrome;
    const [tab] = await tabs.query({ url });
    return action.getBadgeText({ tabId: tab?.id });
  }, ADDRESS);

beforeAll(async () => {
  chromium = await startChromium();
  ({ own, kill } = await prepareKilling(chromium));
});
afterAll(() => chromium.close());

/** The two moments: ended before anything is sent, or at the same time as it is. */
describe.each(['before', 'while'] as const)('the background, ended %s it is asked', (moment) => {
  const around = async (ask: () => Promise<unknown>) => {
    if (moment === 'before') await kill();
    const asked = ask();
    if (moment === 'while') await kill();
    await asked;
  };
  const start = async (): Promise<Open> => {
    const page = await chromium.context.newPage();
    const complaints = collectComplaints(page);
    await page.goto(ADDRESS);
    return { page, complaints };
  };

  beforeEach(async () => {
    await own.page.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.set({ settings: {} }));
  });
  afterEach(async () => {
    expect(open.complaints.list).toEqual([]);
    expect(own.errors).toEqual([]);
    await open.page.close();
  });

  it('for names, which storage has lost: they are marked (load-data)', async () => {
    await forget('data/names.en.txt', 'data/known.json');
    await around(async () => {
      open = await start();
    });
    await waitForHighlights(open.page);
    expect((await markedTexts(open.page)).sort()).toEqual(['India', 'Turkey']);
  });

  it('for the script of the card and what it shows: it opens (load-script, load-data)', async () => {
    open = await start();
    await waitForHighlights(open.page);
    await forget('data/briefs.json');
    await around(() => hoverText(open.page, 'Turkey'));
    await waitForCard(open.page, 'Turkey');
  });

  it('for a country, which storage has lost: the card has it (load-country)', async () => {
    await forget('data/country/TR');
    open = await start();
    await waitForHighlights(open.page);
    await around(() => hoverText(open.page, 'Turkey'));
    await waitForCard(open.page, 'Turkey');
  });

  it('for the number on the icon: it is there (found)', async () => {
    await around(async () => {
      open = await start();
      await waitForHighlights(open.page);
    });
    expect(await until(async () => (await badge()) === '2')).toBe(true);
  });

  it('to hide a name: it is hidden for good (hide-name)', async () => {
    open = await start();
    await waitForHighlights(open.page);
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await around(() => clickInCard(open.page, /Stop marking/));
    expect(await until(async () => !(await markedTexts(open.page)).includes('Turkey'))).toBe(true);
    expect(await storedSettings()).toMatchObject({ hidden: ['turkey'] });
  });

  it('to open an entry: it opens (open-entry)', async () => {
    open = await start();
    await waitForHighlights(open.page);
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await around(() => clickInCard(open.page, /full entry/i));
    const entry = await until(
      async () => chromium.context.pages().find((page) => page.url().includes('entry.html')) ?? null,
    );
    expect(entry?.url()).toContain('#turkey');
    for (const page of chromium.context.pages()) if (page.url().includes('entry.html')) await page.close();
  });
});
