/** Every surface for everybody: what axe says, and whether it fits a narrow window with the largest text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { type Complaints, collectComplaints } from './support/complaints.ts';
import { builtGallery, GALLERY } from './support/gallery.ts';
import { ownPage } from './support/own-page.ts';
import { type Browser, openTab, startBrowser } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { store } from './support/worker.ts';

const THEMES = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe('components of cards and entries, in open shadow roots', () => {
  const VIEWS = {
    cards: '?',
    'a pinned card of whom another led to': '?only=turkey,china&pinned&back=Russia&outdated',
    'cards from right to left, narrow': '?dir=rtl&width=304',
    'a full entry': '?entry=turkey',
    'cards of other countries': '?countries=BR,ZA&page=tr',
    'what a page says of itself, and the table of its voices': '?voices',
  };
  const queryOf = (view: string, theme: string) => `${view}${view === '?' ? '' : '&'}theme=${theme}`;
  const cases = Object.entries(VIEWS).flatMap(([name, view]) => THEMES.map((theme) => ({ name, view, theme })));
  let page: Tab;
  let complaints: Complaints;

  beforeAll(async () => {
    const pages = await builtGallery(cases.map(({ view, theme }) => queryOf(view, theme)));
    ({ page } = await openTab(browser, pages));
    complaints = collectComplaints(page, (text) => !text.startsWith('uncaught'));
  });

  it.each(cases)('$name, $theme: nothing found', async ({ view, theme }) => {
    await page.goto(GALLERY + queryOf(view, theme));
    await page.locator('.sidelight > *').last().waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('#gallery > *').length)).toBeGreaterThan(0);
    // Here many cards stand on one page, each with landmarks of the same name; elsewhere there is one at a time.
    const found = await violations(page);
    expect(found.filter((violation) => !violation.startsWith('landmark-unique'))).toEqual([]);
    expect(complaints.list).toEqual([]);
    await shot(page, `gallery ${view} ${theme}`.replaceAll(/[^a-z]+/g, '-'));
  });
});

describe('pages of the extension', () => {
  const PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html', 'entry.html#turkey'];

  it.each(PAGES)('%s: axe finds nothing, in light and in dark, in any language and size', async (path) => {
    await store(browser, { settings: { version: 2, textSize: 'largest', theme: 'dark', language: 'ar' } });
    const { page, errors } = await ownPage(browser, path);
    await page.setViewportSize({ width: 320, height: 600 });
    await page.locator('body[data-theme=dark]').waitFor();
    await page.locator('h1, [role=combobox], [role=tab]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    // Nothing is cut off: no line leads out of the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const large = await page.evaluate(() => document.querySelector('#app')?.getBoundingClientRect().height ?? 0);
    await shot(page, `axe ${path} largest dark ar`.replaceAll(/[^a-z]+/g, '-'));
    await store(browser, { settings: { version: 2, textSize: 'small', theme: 'light', language: 'ar' } });
    await page.locator('body[data-theme=light]').waitFor();
    expect(await violations(page)).toEqual([]);
    // The size is taken at once, where there is more than the window holds.
    if (large > 700) {
      expect(await page.evaluate(() => document.querySelector('#app')?.getBoundingClientRect().height)).toBeLessThan(
        large,
      );
    }
    await shot(page, `axe ${path} small light ar`.replaceAll(/[^a-z]+/g, '-'));
    expect(errors).toEqual([]);
    await page.close();
  });
});
