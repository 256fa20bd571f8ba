/** Sites of the reader's choice: permission given, script registered, and all of it undone, here or in the browser. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Chromium } from './support/chromium.ts';
import { markedTexts } from './support/highlights.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { grantHost, withdrawHost } from './support/permissions.ts';
import { serveAt } from './support/serve.ts';
import { startChromium } from './support/session.ts';
import { registeredScripts, store, stored } from './support/worker.ts';

const ADDED = 'https://www.example.org/news';
const OTHER = 'https://www.example.net/news';
const PATTERN = '*://*.example.org/*';
const EVERYWHERE = '*://*/*';

const LONG = `Here is Turkey in a line, the first of the lines of a paragraph that goes on for long enough to be one of an
article: it goes on and on, says nothing of any weight, and ends only when it has become as long as paragraphs of
articles commonly are. That takes some more words than these, so that a few are added here, and some more there, until
there are five hundred letters and some, which is as much as one paragraph needs where it stands alone on a page.
And there it is, with the last few words, and then, since counting is dull, with some more words after them, to be sure.`;

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title>${head}</head><body>${body}</body></html>`;
const SHORT = '<main><p>Here is Turkey in a line.</p></main>';

let chromium: Chromium;
let options: Page;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  await store(chromium, { settings: null });
  ({ page: options } = await ownPage(chromium, 'options.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(async () => {
  for (const pattern of [PATTERN, EVERYWHERE]) await withdrawHost(chromium, pattern).catch(() => undefined);
  await expect.poll(() => registeredScripts(chromium), PATIENCE).toEqual([]);
  await options.close();
});

async function at(address: string, page: string): Promise<Page> {
  await chromium.context.unrouteAll();
  await serveAt(chromium.context, { [ADDED]: html(SHORT), [OTHER]: html(SHORT), [address]: page });
  const tab = await chromium.context.newPage();
  await tab.goto(address);
  return tab;
}

/** Milliseconds a page needs at most to be read, on a busy machine. */
const READ_MS = 2500;
const settings = async () => (await stored(chromium, 'settings')) as { addedSites: string[]; everySite: boolean };

async function add(typed: string): Promise<void> {
  await options.bringToFront();
  await options.getByLabel('Address of a site').fill(typed);
  await options.getByRole('button', { name: 'Run there too' }).click();
}

describe('a site that is added', () => {
  it('is read at once, in open tabs as well, and no other site is', async () => {
    const open = await at(ADDED, html(SHORT));
    const other = await at(OTHER, html(SHORT));
    await grantHost(chromium, PATTERN);
    await add('https://www.example.org/anything?x=1');
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    expect(await registeredScripts(chromium)).toEqual([[PATTERN]]);
    await open.reload();
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await other.reload();
    await other.waitForTimeout(READ_MS);
    expect(await markedTexts(other)).toEqual([]);
    expect(await violations(options)).toEqual([]);
    await other.close();
    await open.close();
  });

  it('is given up on our page: its pages go back to what they were, and nothing stays registered', async () => {
    await grantHost(chromium, PATTERN);
    await add('example.org');
    const open = await at(ADDED, html(SHORT));
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove example.org' }).click();
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual([]);
    await expect.poll(() => registeredScripts(chromium), PATIENCE).toEqual([]);
    await open.reload();
    await open.waitForTimeout(READ_MS);
    expect(await markedTexts(open)).toEqual([]);
    await open.close();
  });

  it('is given up in the browser: the same', async () => {
    await grantHost(chromium, PATTERN);
    await add('example.org');
    const open = await at(ADDED, html(SHORT));
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await withdrawHost(chromium, PATTERN);
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual([]);
    await expect.poll(() => registeredScripts(chromium), PATIENCE).toEqual([]);
    expect((await settings()).addedSites).toEqual([]);
    await options.getByText('No site was added.').waitFor();
    await open.close();
  });

  it.each([
    ['an end of many', 'co.uk', '“co.uk” is not one site'],
    ['not an address', 'two words', 'is not the address of a site'],
    ['listed already', 'https://news.bbc.com/x', 'bbc.com is on the list already.'],
  ])('is refused where it is %s', async (_, typed, words) => {
    await add(typed);
    await options.getByRole('alert').getByText(words).waitFor();
    expect(await stored(chromium, 'settings')).toBeNull();
  });

  it('that only settings name, as a backup may, is not run on before the browser allows it', async () => {
    await store(chromium, { settings: { version: 2, addedSites: ['example.org'] } });
    await options.getByText('not allowed by the browser').waitFor();
    const open = await at(ADDED, html(SHORT));
    await open.waitForTimeout(READ_MS);
    expect(await markedTexts(open)).toEqual([]);
    await grantHost(chromium, PATTERN);
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await open.close();
  });
});

describe('every site', () => {
  const everySite = () => options.getByRole('checkbox', { name: 'On every site' });

  beforeEach(async () => {
    await grantHost(chromium, EVERYWHERE);
    await everySite().click();
    await expect.poll(() => registeredScripts(chromium), PATIENCE).toEqual([[EVERYWHERE]]);
  });

  it.each([
    [
      'says so in JSON-LD',
      html(SHORT, '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>'),
    ],
    ['says so in microdata', html(`<div itemscope itemtype="https://schema.org/NewsArticle">${SHORT}</div>`)],
    ['says so for Open Graph', html(SHORT, '<meta property="og:type" content="article">')],
    ['has the paragraphs of one', html(`<main><p>${LONG}</p></main>`)],
  ])('reads a page that %s', async (_, page) => {
    const open = await at(OTHER, page);
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await open.close();
  });

  it.each([
    ['is no article', html(SHORT)],
    [
      'lists articles',
      html(
        SHORT,
        '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>',
      ),
    ],
    [
      'says nothing that can be read',
      html(SHORT, '<script type="application/ld+json">{"@type":"NewsArticle"</script>'),
    ],
    ['is a web site', html(SHORT, '<meta property="og:type" content="website">')],
    ['has a long text in an editor', html(`<div contenteditable="true"><p>${LONG}</p></div>${SHORT}`)],
    ['has a long list of links', html(`<p><a href="#">${LONG}</a></p>`)],
  ])('leaves a page alone that %s', async (_, page) => {
    const open = await at(OTHER, page);
    await open.waitForTimeout(READ_MS);
    expect(await markedTexts(open)).toEqual([]);
    await open.close();
  });

  it('reads any page of a site that was added; that goes with the wide permission where it had none of its own', async () => {
    await add('example.org');
    const open = await at(ADDED, html(SHORT));
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await options.bringToFront();
    await everySite().click();
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual([]);
    await expect.poll(settings, PATIENCE).toMatchObject({ everySite: false, addedSites: [] });
    await open.close();
  });

  it('follows a page that becomes an article without being loaded anew', async () => {
    const open = await at(OTHER, html(SHORT));
    await open.waitForTimeout(READ_MS);
    expect(await markedTexts(open)).toEqual([]);
    await open.evaluate((text) => {
      history.pushState({}, '', '/article');
      document.body.innerHTML = `<main><p>${text}</p></main>`;
    }, LONG);
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await open.close();
  });

  it('ends when the browser takes the permission back', async () => {
    const open = await at(OTHER, html(`<main><p>${LONG}</p></main>`));
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual(['Turkey']);
    await withdrawHost(chromium, EVERYWHERE);
    await expect.poll(() => markedTexts(open), PATIENCE).toEqual([]);
    expect((await settings()).everySite).toBe(false);
    await expect.poll(() => everySite().isChecked(), PATIENCE).toBe(false);
    await open.close();
  });
});
