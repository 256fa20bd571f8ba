/** Sites of the reader's choice: permission given, script registered, and all of it undone, here or in the browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { markedTexts } from './support/highlights.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { grantHost, withdrawHost } from './support/permissions.ts';
import { ADDRESS, type Browser, openTab, startBrowser } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/wait.ts';
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

const ARTICLES: [string, string][] = [
  [
    'says so in JSON-LD',
    html(SHORT, '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>'),
  ],
  ['says so in microdata', html(`<div itemscope itemtype="https://schema.org/NewsArticle">${SHORT}</div>`)],
  ['says so for Open Graph', html(SHORT, '<meta property="og:type" content="article">')],
  ['has the paragraphs of one', html(`<main><p>${LONG}</p></main>`)],
];

const OTHERS: [string, string][] = [
  ['is no article', html(SHORT)],
  [
    'lists articles',
    html(
      SHORT,
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>',
    ),
  ],
  ['says nothing that can be read', html(SHORT, '<script type="application/ld+json">{"@type":"NewsArticle"</script>')],
  ['is a web site', html(SHORT, '<meta property="og:type" content="website">')],
  ['has a long text in an editor', html(`<div contenteditable="true"><p>${LONG}</p></div>${SHORT}`)],
  ['has a long list of links', html(`<p><a href="#">${LONG}</a></p>`)],
];

/** Becomes an article once it has been looked at: marked by the second look that every page gets. */
const LATE = html(
  SHORT,
  `<script>addEventListener('load', () => setTimeout(() => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
  }, 200))</script>`,
);

/** Where a page of a kind is. */
const placeOf = (what: string) => `${OTHER}/${encodeURIComponent(what.replaceAll(' ', '-'))}`;
const LATE_AT = placeOf('late');
const PAGES = {
  [ADDRESS]: html(SHORT),
  [ADDED]: html(SHORT),
  [OTHER]: html(SHORT),
  [LATE_AT]: LATE,
  ...Object.fromEntries([...OTHERS, ...ARTICLES].map(([what, page]) => [placeOf(what), page])),
};

let browser: Browser;
let options: Tab;
/** A page of a listed site: once it is read, pages that were loaded before it have had their time. */
let listed: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  listed = await at(ADDRESS);
  ({ page: options } = await ownPage(browser, 'options.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => browser?.close());

/** Nothing is stored or registered, nor allowed beyond the list, whatever a test before has left. */
async function forget(...patterns: string[]): Promise<void> {
  for (const pattern of patterns) await withdrawHost(browser, pattern).catch(() => undefined);
  await store(browser, { settings: null });
  await untilRegistered([]);
}

/** Also outside of tests, where nothing can be expected. */
async function untilRegistered(matches: string[][]): Promise<void> {
  const wanted = JSON.stringify(matches);
  const isSo = async () => JSON.stringify(await registeredScripts(browser)) === wanted;
  if (!(await until(isSo, PATIENCE.timeout))) throw new Error(`Registered is not ${wanted}.`);
}

async function at(address: string): Promise<Tab> {
  const { page } = await openTab(browser, PAGES);
  await page.goto(address);
  return page;
}

const expectMarked = (tab: Tab) => expect.poll(() => markedTexts(tab), PATIENCE).toEqual(['Turkey']);
const expectPlain = (tab: Tab) => expect.poll(() => markedTexts(tab), PATIENCE).toEqual([]);

/** Loads a page anew, and says what is marked once a page that was loaded later, and lies behind it, is read. */
async function markedAnew(tab: Tab): Promise<string[]> {
  await tab.bringToFront();
  await tab.reload();
  await listed.reload();
  await expectMarked(listed);
  return markedTexts(tab);
}

const settings = async () => (await stored(browser, 'settings')) as { addedSites: string[]; everySite: boolean };

async function add(typed: string): Promise<void> {
  await options.bringToFront();
  await options.getByLabel('Address of a site').fill(typed);
  await options.getByRole('button', { name: 'Run there too' }).click();
}

const everySite = () => options.getByRole('checkbox', { name: 'On every site' });

async function allowEverySite(): Promise<void> {
  await grantHost(browser, EVERYWHERE);
  await options.bringToFront();
  await everySite().click();
  await untilRegistered([[EVERYWHERE]]);
}

describe('a site that is added', () => {
  // Chromium would take the listed sites back together with a pattern that covers them.
  beforeEach(() => forget(PATTERN));

  it('is read at once, in open tabs as well, and no other site is', async () => {
    const open = await at(ADDED);
    const other = await at(OTHER);
    await grantHost(browser, PATTERN);
    await add('https://www.example.org/anything?x=1');
    await expectMarked(open);
    expect(await registeredScripts(browser)).toEqual([[PATTERN]]);
    await open.reload();
    await expectMarked(open);
    expect(await markedAnew(other)).toEqual([]);
    expect(await violations(options)).toEqual([]);
    await other.close();
    await open.close();
  });

  it('is given up on our page: its pages go back to what they were, and nothing stays registered', async () => {
    await grantHost(browser, PATTERN);
    await add('example.org');
    const open = await at(ADDED);
    await expectMarked(open);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove example.org' }).click();
    await expectPlain(open);
    await expect.poll(() => registeredScripts(browser), PATIENCE).toEqual([]);
    expect(await markedAnew(open)).toEqual([]);
    await open.close();
  });

  it('is given up in the browser: the same', async () => {
    await grantHost(browser, PATTERN);
    await add('example.org');
    const open = await at(ADDED);
    await expectMarked(open);
    await withdrawHost(browser, PATTERN);
    await expectPlain(open);
    await expect.poll(() => registeredScripts(browser), PATIENCE).toEqual([]);
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
    expect(await stored(browser, 'settings')).toBeNull();
  });

  it('that only settings name, as a backup may, is not run on before the browser allows it', async () => {
    await store(browser, { settings: { version: 2, addedSites: ['example.org'] } });
    await options.getByText('not allowed by the browser').waitFor();
    const open = await at(ADDED);
    expect(await markedAnew(open)).toEqual([]);
    await grantHost(browser, PATTERN);
    await expectMarked(open);
    await open.close();
  });
});

describe('every site', () => {
  const open = new Map<string, Tab>();

  beforeAll(async () => {
    await forget(PATTERN, EVERYWHERE);
    await allowEverySite();
    for (const [what] of [...OTHERS, ...ARTICLES]) open.set(what, await at(placeOf(what)));
    // Loaded last and marked late: by then each of the others has been looked at as often.
    open.set('late', await at(LATE_AT));
    await until(async () => (await markedTexts(tabOf('late'))).length > 0, PATIENCE.timeout);
  });
  afterAll(async () => {
    for (const tab of open.values()) await tab.close();
  });

  function tabOf(what: string): Tab {
    const tab = open.get(what);
    if (!tab) throw new Error(`No page ${what}.`);
    return tab;
  }

  it.each(ARTICLES)('reads a page that %s', async (what) => {
    await expectMarked(tabOf(what));
  });

  it.each(OTHERS)('leaves a page alone that %s', async (what) => {
    // Tabs that lie behind are read more slowly: those that were loaded after this one are read by now.
    for (const loaded of ['late', ...ARTICLES.map(([article]) => article)]) await expectMarked(tabOf(loaded));
    expect(await markedTexts(tabOf(what))).toEqual([]);
  });

  it('follows a page that becomes an article without being loaded anew', async () => {
    const tab = tabOf('is no article');
    await tab.evaluate((text) => {
      history.pushState({}, '', '/article');
      document.body.innerHTML = `<main><p>${text}</p></main>`;
    }, LONG);
    await expectMarked(tab);
  });
});

describe('every site, given up', () => {
  beforeEach(async () => {
    await forget(PATTERN, EVERYWHERE);
    await allowEverySite();
  });

  it('reads any page of a site that was added; that goes with the wide permission where it had none of its own', async () => {
    await add('example.org');
    const open = await at(ADDED);
    await expectMarked(open);
    await options.bringToFront();
    await everySite().click();
    await expectPlain(open);
    await expect.poll(settings, PATIENCE).toMatchObject({ everySite: false, addedSites: [] });
    await open.close();
  });

  it('ends when the browser takes the permission back', async () => {
    const open = await at(placeOf('has the paragraphs of one'));
    await expectMarked(open);
    await withdrawHost(browser, EVERYWHERE);
    await expectPlain(open);
    expect((await settings()).everySite).toBe(false);
    await expect.poll(() => everySite().isChecked(), PATIENCE).toBe(false);
    await open.close();
  });
});
