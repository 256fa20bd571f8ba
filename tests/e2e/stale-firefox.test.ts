/** The extension removed and installed again under an open page, in Firefox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARD_HOST } from './support/card.ts';
import {
  type Firefox,
  type FirefoxPage,
  highlightsInFirefox,
  hoverTextInFirefox,
  launchFirefox,
} from './support/firefox.ts';
import { cardTextInFirefox } from './support/firefox-card.ts';
import { ADDRESS, FIREFOX_BUILD } from './support/session.ts';
import { until } from './support/wait.ts';

const LINE = 'A line of text that names nobody, so that the article is long enough to be one. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stale</title></head>
<body><main><article><p>Here is Turkey in a line, and India in it.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

let firefox: Firefox;
let open: FirefoxPage;
const marked = async () => Object.values(await highlightsInFirefox(open.page)).flat();
const hosts = () => open.page.evaluate((name) => document.querySelectorAll(name).length, CARD_HOST);
const card = () => cardTextInFirefox(firefox, open.page);

/** Milliseconds after which a card is there that will come. */
const RESTED_MS = 1000;

/** Whenever the extension is installed, the page of the first run comes to the front, at its own time. */
async function restOn(text: string): Promise<string | null> {
  await open.page.bringToFront();
  await hoverTextInFirefox(open.page, { text });
  await new Promise((resolve) => setTimeout(resolve, RESTED_MS));
  return card();
}

beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: FIREFOX_BUILD });
  open = await firefox.open({ [ADDRESS]: PAGE }, ADDRESS);
  await until(async () => (await marked()).length === 2);
});
afterAll(() => firefox?.close());

it('an open page is taken over by the new extension without a reload, and nothing of the old one is left', async () => {
  expect(await until(() => restOn('Turkey'))).toContain('Turkey');
  await firefox.browser.uninstallExtension(firefox.extensionId);
  await firefox.browser.installExtension(FIREFOX_BUILD);
  expect(await until(async () => (await marked()).length === 2 && (await hosts()) === 0)).toBe(true);
  expect(await until(() => restOn('India'))).toContain('India');
  expect(await hosts()).toBe(1);
  expect(open.errors).toEqual([]);
});
