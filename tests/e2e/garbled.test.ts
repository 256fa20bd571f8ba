/** Names and words that storage has garbled: a page reads them anew, and they are put right for the next one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { PATIENCE } from './support/own-page.ts';
import { type Browser, startBrowser, visit } from './support/session.ts';
import { store, stored, tellStarted } from './support/worker.ts';

const LINE = 'A line that names nobody, so that the article is long enough to be one. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title></head>
<body><main><article><p>Turkey would wait, said Ana Duarte, a trade economist at the Lisbon Harbour Institute. “It cannot
go on,” Duarte said.</p>${`<p>${LINE}</p>`.repeat(8)}</article></main></body></html>`;

const NAMES = 'data/names.en.txt';
const WORDS = 'data/voices.en.txt';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Other characters in the middle of a text, where pages look at one in sixty-one. */
function garbled(text: string, length: number): string {
  const from = text.length >> 1;
  return `${text.slice(0, from)}${(text[from] === 'A' ? 'B' : 'A').repeat(length)}${text.slice(from + length)}`;
}

it('words for voices: who speaks is read all the same', async () => {
  const news = await visit(browser, PAGE);
  await expect.poll(() => markedTexts(news.page), PATIENCE).toContain('Ana Duarte');
  const right = await markedTexts(news.page);
  await news.close();

  const words = (await stored(browser, WORDS)) as { text: string };
  await store(browser, { [WORDS]: { ...words, text: garbled(words.text, 500) }, problems: [] });
  const again = await visit(browser, PAGE);
  await expect.poll(() => markedTexts(again.page), PATIENCE).toEqual(right);
  await expect.poll(() => stored(browser, WORDS), PATIENCE).toEqual(words);
  expect(await stored(browser, 'problems')).toEqual([]);
  expect(again.complaints.list).toEqual([]);
  await again.close();
});

it("a single character of names and of words: the browser's next start puts it right", async () => {
  const names = (await stored(browser, NAMES)) as { tables: { pool: string } };
  const words = (await stored(browser, WORDS)) as { text: string };
  const tables = { ...names.tables, pool: garbled(names.tables.pool, 1) };
  await store(browser, { [NAMES]: { ...names, tables }, [WORDS]: { ...words, text: garbled(words.text, 1) } });
  expect(await stored(browser, NAMES)).not.toEqual(names);
  await tellStarted(browser);
  await expect.poll(() => stored(browser, NAMES), PATIENCE).toEqual(names);
  await expect.poll(() => stored(browser, WORDS), PATIENCE).toEqual(words);
  const news = await visit(browser, PAGE);
  await waitForHighlights(news.page);
  expect(await markedTexts(news.page)).toContain('Turkey');
  await news.close();
});
