/** The options in Firefox: settings that work on an open page, sites of the reader's choice, backup and language. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, type FirefoxPage, highlightsInFirefox, launchFirefox } from './support/firefox.ts';
import { ADDRESS, FIREFOX_BUILD } from './support/session.ts';
import { until } from './support/wait.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Options</title></head><body><article>
<p>Turkey once, Turkey twice. China as well.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></body></html>`;
const ARTICLE = PAGE.replace('</title>', '</title><meta property="og:type" content="article">');
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

it('every site is asked for, read where a page is an article, and given up again', async () => {
  const address = 'https://www.example.net/story';
  const article = await firefox.open({ [address]: ARTICLE }, address);
  const other = await firefox.open({ [address]: '<title>Shop</title><p>Turkey and China.</p>' }, address);
  await click('On every site');
  expect(await until(() => checked('On every site'), PATIENCE_MS)).toBe(true);
  await article.page.reload();
  expect(await becomes(article, 3)).toBe(true);
  await other.page.reload();
  expect(await marked(other)).toEqual([]);
  await click('On every site');
  expect(await becomes(article, 0)).toBe(true);
  await article.page.reload();
  expect(await marked(article)).toEqual([]);
});

it('settings are saved to a file, compared with what there is, and read back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-backup-'));
  const file = join(folder, 'backup.json');
  try {
    await writeFile(file, await savedFile());
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ settings: { version: 2, marked: 'all' } });
    await click('The first of each name in a paragraph');
    expect(await becomes(listed, 2)).toBe(true);
    const input = await options.$('input[type=file]');
    await (input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> })?.uploadFile(file);
    await options.waitForSelector('.comparison');
    await click('Use these settings');
    expect(await becomes(listed, 3)).toBe(true);
    await click('Undo');
    expect(await becomes(listed, 2)).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('a language is chosen, and spoken at once', async () => {
  const heading = () => options.evaluate(() => document.querySelector('h1')?.textContent).catch(() => undefined);
  await options.select('#language-heading ~ label select', 'ar');
  expect(await until(async () => (await heading()) === 'Sidelight: الخيارات', PATIENCE_MS)).toBe(true);
  expect(await options.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  await options.select('#language-heading ~ label select', 'auto');
  expect(await until(async () => (await heading()) === 'Sidelight: options', PATIENCE_MS)).toBe(true);
});

/** What is handed to the browser to be saved: where it puts that is the browser's own. */
async function savedFile(): Promise<string> {
  await options.evaluate(() => {
    const kept = globalThis as { saved?: Promise<string> };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      kept.saved = (blob as Blob).text();
      URL.createObjectURL = make;
      return make.call(URL, blob);
    };
  });
  await click('Save all settings to a file');
  const saved = await until(
    async () => (await options.evaluate(() => (globalThis as { saved?: Promise<string> }).saved)) ?? null,
  );
  if (saved === null) throw new Error('Nothing was saved.');
  return saved;
}

const checked = (label: string): Promise<boolean> =>
  options.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
    return found?.querySelector('input')?.checked ?? false;
  }, label);
