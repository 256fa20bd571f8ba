/** The options in Firefox: settings that work on an open page, and sites of the reader's choice. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, type FirefoxPage, highlightsInFirefox, launchFirefox } from './support/firefox.ts';
import { ADDRESS, FIREFOX_BUILD } from './support/session.ts';
import { until } from './support/wait.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Options</title></head><body><article>
<p>Turkey once, Turkey twice. China as well.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></body></html>`;
const ADDED = 'https://www.example.org/news';
/** Milliseconds for what takes a browser and a background that wakes. */
const PATIENCE_MS = 15_000;

let firefox: Firefox;
let options: Page;
let listed: FirefoxPage;

beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: FIREFOX_BUILD });
  listed = await firefox.open({ [ADDRESS]: PAGE }, ADDRESS);
  options = await firefox.openOwn('options.html');
});
afterAll(() => firefox?.close());

const marked = async ({ page }: FirefoxPage) => Object.values(await highlightsInFirefox(page)).flat();
const becomes = (open: FirefoxPage, count: number) =>
  until(async () => (await marked(open)).length === count, PATIENCE_MS);

/** Clicks the label or button with this text with the real mouse: browsers ask for permissions at nothing less. */
async function click(text: string): Promise<void> {
  await options.bringToFront();
  const element = await options.evaluateHandle((wanted) => {
    const all = [...document.querySelectorAll('label, button')];
    return all.find((one) => one.textContent?.trim() === wanted) ?? null;
  }, text);
  const found = element.asElement();
  if (!found) throw new Error(`There is no '${text}'.`);
  await (found as Awaited<ReturnType<Page['$']>>)?.click();
}

it('settings work on a page that is open', async () => {
  expect(await becomes(listed, 2)).toBe(true);
  await click('All');
  expect(await becomes(listed, 3)).toBe(true);
  await click('Pause everywhere');
  expect(await becomes(listed, 0)).toBe(true);
  await click('Pause everywhere');
  expect(await becomes(listed, 3)).toBe(true);
});

it('a site is added, read at once, and given up again', async () => {
  const added = await firefox.open({ [ADDED]: PAGE }, ADDED);
  expect(await marked(added)).toEqual([]);
  await options.bringToFront();
  await options.focus('#add-site');
  await options.keyboard.type('example.org');
  await click('Run there too');
  expect(await becomes(added, 3)).toBe(true);
  await added.page.reload();
  expect(await becomes(added, 3)).toBe(true);
  await click('Remove example.org');
  expect(await becomes(added, 0)).toBe(true);
  expect(added.refused).toEqual([]);
});
