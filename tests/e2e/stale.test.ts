/** The extension switched off, removed, updated or run twice under an open page. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CARD_HOST } from './support/card.ts';
import type { Chromium } from './support/chromium.ts';
import { allowReload, openExtensionsPage, setEnabled, uninstallExtension } from './support/extensions.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ADDRESS, startChromium, type Visit, visit } from './support/session.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';
import { reloadExtension, runContentScript, store } from './support/worker.ts';

const LINE = 'A line of text that names nobody, so that the article is long enough to be one. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stale</title></head>
<body><main><article><p>Here is Turkey in a line, and India in it.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

let chromium: Chromium;
let extensions: Page;
let open: Visit;

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
  chromium = await startChromium();
  extensions = await openExtensionsPage(chromium);
  await allowReload(extensions);
});
afterAll(() => chromium.close());

describe('an old script', () => {
  beforeEach(async () => {
    open = await visit(chromium, PAGE);
    await waitForHighlights(open.page);
  });
  afterEach(async () => {
    expect(open.complaints.list).toEqual([]);
    await open.close();
  });

  it('goes with its marks and an open card when the extension is switched off; a new one comes without a reload', async () => {
    await pinCard();
    await setEnabled(extensions, chromium.extensionId, false);
    expect(await until(isClean)).toBe(true);
    await hoverText(open.page, 'Turkey');
    await setEnabled(extensions, chromium.extensionId, true);
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
    await hoverText(open.page, 'India');
    await waitForCard(open.page, 'India');
  });

  it('is followed by the new one when the extension is reloaded, as an update does', async () => {
    await pinCard();
    await reloadExtension(chromium);
    await waitForNoCard(open.page);
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
    await hoverText(open.page, 'India');
    await waitForCard(open.page, 'India');
    expect((await traces()).filter((trace) => trace === CARD_HOST)).toHaveLength(1);
  });

  it('that is run twice more is one', async () => {
    await runContentScript(chromium, ADDRESS);
    await runContentScript(chromium, ADDRESS);
    await waitForHighlights(open.page);
    await pinCard();
    expect(await markedTexts(open.page)).toHaveLength(3);
    expect((await traces()).filter((trace) => trace === CARD_HOST)).toHaveLength(1);
    await store(chromium, { settings: { pausedEverywhere: true } });
    expect(await until(isClean)).toBe(true);
    await store(chromium, { settings: {} });
    expect(await until(async () => (await markedTexts(open.page)).length === 2)).toBe(true);
  });

  // The last one: nothing of ours is left in this browser.
  it('goes when the extension is removed', async () => {
    await pinCard();
    await uninstallExtension(chromium);
    expect(await until(isClean)).toBe(true);
    await hoverText(open.page, 'India');
  });
});
