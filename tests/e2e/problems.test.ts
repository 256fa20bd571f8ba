/** What fails in the extension itself: noted without a word of the page, shown in the options, copied and cleared. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { cardText, clickInCard } from './support/card.ts';
import { allowReadingClipboard, clipboardText } from './support/clipboard.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { openPopup } from './support/own-windows.ts';
import { type Browser, startBrowser, visit } from './support/session.ts';
import { until, waitForCard } from './support/wait.ts';
import { refuseScript, store, stored } from './support/worker.ts';

const LINE = 'A line of secret text that names nobody, so that the article is long enough to be one. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Secret</title></head>
<body><main><article><p>Turkey said something secret.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;
const SECRETS = /secret|bbc|https|turkey/i;

const NAMES = 'data/names.en.txt';
const BRIEFS = 'data/briefs.json';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  await allowReadingClipboard(browser);
});
afterAll(() => browser?.close());
afterEach(() => refuseScript(browser, null));

it('an error in a page of ours and one on a news page are listed, copied and cleared', async () => {
  const { page } = await ownPage(browser, 'options.html');
  await page.locator('#problems-heading').waitFor(PATIENCE);
  const section = page.locator('section[aria-labelledby="problems-heading"]');
  expect(await section.locator('li').count()).toBe(0);

  await page.evaluate(() => void setTimeout(() => JSON.parse('secret words of a page'), 0));
  await section.locator('li').first().waitFor(PATIENCE);

  await refuseScript(browser, '/voices.js');
  const news = await visit(browser, PAGE);
  expect(await until(async () => (await section.locator('li').count()) === 2)).toBe(true);
  expect(news.complaints.list).toEqual([]);
  await news.close();
  expect(await section.locator('li').allTextContents()).toEqual([
    expect.stringContaining('on a page'),
    expect.stringContaining('SyntaxError'),
  ]);
  expect(JSON.stringify(await stored(browser, 'problems'))).not.toMatch(SECRETS);

  await page.bringToFront();
  await section.getByRole('button', { name: 'Copy details' }).click();
  await section.getByText('Copied').waitFor(PATIENCE);
  const copied = await clipboardText(browser, page);
  expect(copied).toMatch(
    /^Sidelight \d+\.\d+\.\d+\n.* own SyntaxError.*\n.* page \w*Error content-scripts\/content\.js:\d+:\d+/,
  );

  await section.getByRole('button', { name: 'Clear the list' }).click();
  await section.getByText('Nothing in Sidelight has failed.').waitFor(PATIENCE);
  expect(await stored(browser, 'problems')).toBeUndefined();
});

it('who speaks cannot be read: the page goes on, and the popup says so once', async () => {
  await refuseScript(browser, '/voices.js');
  const news = await visit(browser, PAGE);
  await waitForHighlights(news.page);
  expect(await until(async () => ((await stored(browser, 'problems')) as unknown[] | undefined)?.length === 1)).toBe(
    true,
  );
  expect(await markedTexts(news.page)).toEqual(['Turkey']);
  const popup = await openPopup(browser, news.page);
  expect(await until(async () => (await popup.text()).includes('Reading who speaks here has failed.'))).toBe(true);
  expect(await popup.text()).toContain('Something in Sidelight failed: on a page.');
  expect(await popup.violations()).toEqual([]);
  await popup.shot('popup-problem');
  await popup.click('Copy details');
  expect(await until(async () => (await popup.text()).includes('Copied'))).toBe(true);
  await popup.close();
  const again = await openPopup(browser, news.page);
  expect(await again.text()).not.toContain('Something in Sidelight failed');
  await again.close();
  expect(news.complaints.list).toEqual([]);
  await news.close();
});

it('a card that cannot be drawn says so, and is not told of a second time', async () => {
  const briefs = (await stored(browser, BRIEFS)) as { entities: Record<string, unknown>[] }[];
  const broken = briefs.map((brief) => ({
    ...brief,
    entities: brief.entities.map(({ id, type }) => ({ id, type, name: { secret: 'secret' } })),
  }));
  await store(browser, { [BRIEFS]: broken, problems: [] });
  const news = await visit(browser, PAGE);
  await waitForHighlights(news.page);
  await hoverText(news.page, 'Turkey');
  expect(await until(async () => (await cardText(news.page))?.includes('This card could not be drawn.') ?? false)).toBe(
    true,
  );
  await clickInCard(news.page, 'Copy details');
  expect(await until(async () => (await cardText(news.page))?.includes('Copied') ?? false)).toBe(true);
  await news.page.bringToFront();
  const copied = await clipboardText(browser, news.page);
  expect(copied).toMatch(/^Sidelight \d+\.\d+\.\d+\n.* page \w*Error card\.js:\d+:\d+/);
  expect(copied).not.toMatch(SECRETS);
  const log = (await stored(browser, 'problems')) as { told?: true }[];
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({ part: 'page', told: true });
  expect(JSON.stringify(log)).not.toMatch(SECRETS);
  expect(news.complaints.list).toEqual([]);
  await news.close();

  // Storage has been put right for the next page.
  const next = await visit(browser, PAGE);
  await waitForHighlights(next.page);
  await hoverText(next.page, 'Turkey');
  await waitForCard(next.page, 'Turkey');
  await next.close();
});

it('names that storage has garbled are read anew, and put right there', async () => {
  const names = (await stored(browser, NAMES)) as { tables: Record<string, string> };
  const tables = { ...names.tables, pool: `${names.tables.pool?.slice(0, -8)}AAAAAAAA` };
  await store(browser, { [NAMES]: { ...names, tables }, problems: [] });
  const news = await visit(browser, PAGE);
  await waitForHighlights(news.page);
  expect(await markedTexts(news.page)).toEqual(['Turkey']);
  await expect.poll(() => stored(browser, NAMES), PATIENCE).toEqual(names);
  expect(await stored(browser, 'problems')).toEqual([]);
  expect(news.complaints.list).toEqual([]);
  await news.close();
});
