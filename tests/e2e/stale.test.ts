/** The extension switched off, removed, updated or run twice under an open page. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CARD_HOST } from './support/card.ts';
import { inChromium, inFirefox } from './support/differs.ts';
import { allowReload, setEnabled, uninstallExtension } from './support/extensions.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import {
  ADDRESS,
  type Browser,
  FIREFOX_BUILD,
  IN_FIREFOX,
  startBrowser,
  type Visit,
  visit,
} from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';
import { reloadExtension, runContentScript, store } from './support/worker.ts';

const LINE = 'A line of text that names nobody, so that the article is long enough to be one. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stale</title></head>
<body><main><article><p>Here is Turkey in a line, and India in it.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

/** Milliseconds after which a card is there that will come. */
const RESTED_MS = 2000;

let browser: Browser;
let open: Visit<Tab>;

/** What of ours the page can see: highlights that hold something, and our element. */
const traces = () =>
  open.page.evaluate(
    (host) => [
      ...[...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name),
      ...[...document.querySelectorAll(host)].map(({ localName }) => localName),
    ],
    CARD_HOST,
  );
const isClean = async () => (await traces()).length === 0;

async function pinCard(): Promise<void> {
  const at = await hoverText(open.page, 'Turkey');
  await waitForCard(open.page, 'Turkey');
  await open.page.mouse.click(at.x, at.y);
}

beforeAll(async () => {
  browser = await startBrowser();
  await allowReload(browser);
});
afterAll(() => browser?.close());

describe('an old script', () => {
  beforeEach(async () => {
    open = await visit(browser, PAGE);
    await waitForHighlights(open.page);
  });
  afterEach(async () => {
    expect(open.complaints.list).toEqual([]);
    await open.close();
  });

  it('goes with its marks and an open card when the extension is switched off; a new one comes without a reload', async () => {
    await pinCard();
    await setEnabled(browser, false);
    // Firefox stops it before it could clear anything: the new one does that.
    if (!IN_FIREFOX) expect(await until(isClean)).toBe(true);
    await hoverText(open.page, 'Turkey');
    await setEnabled(browser, true);
    await waitForNoCard(open.page);
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
    await hoverText(open.page, 'India');
    await waitForCard(open.page, 'India');
  });

  it('is followed by the new one when the extension is reloaded, as an update does', async () => {
    await pinCard();
    await reloadExtension(browser);
    await waitForNoCard(open.page);
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
    await hoverText(open.page, 'India');
    await waitForCard(open.page, 'India');
    expect((await traces()).filter((trace) => trace === CARD_HOST)).toHaveLength(1);
  });

  it('that is run twice more is one', async () => {
    await runContentScript(browser, ADDRESS);
    await runContentScript(browser, ADDRESS);
    await waitForHighlights(open.page);
    await pinCard();
    expect(await markedTexts(open.page)).toHaveLength(3);
    expect((await traces()).filter((trace) => trace === CARD_HOST)).toHaveLength(1);
    await store(browser, { settings: { pausedEverywhere: true } });
    expect(await until(isClean)).toBe(true);
    await store(browser, { settings: {} });
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
  });

  inFirefox('a new one finds what the old one has left: nothing of ours runs in between')(
    'is followed by the one that is installed after it was removed',
    async () => {
      if (!('worker' in browser)) throw new Error('This is another browser.');
      await pinCard();
      await uninstallExtension(browser);
      await browser.browser.installExtension(FIREFOX_BUILD);
      await waitForNoCard(open.page);
      expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
      const opensCard = async () => {
        // The page of the first run comes to the front, at its own time.
        await open.page.bringToFront();
        await hoverText(open.page, 'India');
        return waitForCard(open.page, 'India', RESTED_MS).catch(() => null);
      };
      expect(await until(opensCard)).not.toBeNull();
      expect((await traces()).filter((trace) => trace === CARD_HOST)).toHaveLength(1);
    },
  );

  // The last one: nothing of ours is left in this browser.
  inChromium('in Firefox nothing of ours runs any more, and an open card stays')(
    'goes when the extension is removed',
    async () => {
      await pinCard();
      await uninstallExtension(browser);
      expect(await until(isClean)).toBe(true);
      await hoverText(open.page, 'India');
    },
  );
});
