/** What fails in the extension itself: noted without a word of the page, shown in the options, copied and cleared. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { startChromium, visit } from './support/session.ts';
import { until } from './support/wait.ts';
import { store, stored } from './support/worker.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><title>Secret</title></head><body><main><p>Turkey said something secret.</p></main></body></html>';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

it('an error in a page of ours and one on a news page are listed, copied and cleared', async () => {
  const { page } = await ownPage(chromium, 'options.html');
  await page.locator('#problems-heading').waitFor(PATIENCE);
  const section = page.locator('section[aria-labelledby="problems-heading"]');
  expect(await section.locator('li').count()).toBe(0);

  await page.evaluate(() => void setTimeout(() => JSON.parse('secret words of a page'), 0));
  await section.locator('li').first().waitFor(PATIENCE);

  // Tables that look whole, and are not.
  const names = (await stored(chromium, 'data/names.en.txt')) as { tables: Record<string, string> };
  const tables = Object.fromEntries(Object.keys(names.tables).map((name) => [name, 'secret']));
  await store(chromium, { 'data/names.en.txt': { ...names, tables } });
  const news = await visit(chromium, PAGE);
  expect(await until(async () => (await section.locator('li').count()) === 2)).toBe(true);
  expect(news.complaints.list).toEqual([]);
  await news.close();
  expect(await section.locator('li').allTextContents()).toEqual([
    expect.stringContaining('on a page'),
    expect.stringContaining('SyntaxError'),
  ]);
  expect(JSON.stringify(await stored(chromium, 'problems'))).not.toMatch(/secret|bbc|https|turkey/i);

  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await section.getByRole('button', { name: 'Copy details' }).click();
  await section.getByText('Copied').waitFor(PATIENCE);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Sidelight \d+\.\d+\.\d+\n.* own SyntaxError.*\n.* page \w*Error content-scripts\/content\.js:\d+:\d+/,
  );

  await section.getByRole('button', { name: 'Clear the list' }).click();
  await section.getByText('Nothing in Sidelight has failed.').waitFor(PATIENCE);
  expect(await stored(chromium, 'problems')).toBeUndefined();
});
