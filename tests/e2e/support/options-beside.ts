/** The options beside a page that they change: both stay open for all tests of a file. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { violations } from './axe.ts';
import { markedTextsIn, waitForHighlights } from './highlights.ts';
import { ownPage, PATIENCE } from './own-page.ts';
import { type Browser, fixture, startBrowser, type Visit, visit } from './session.ts';
import type { Tab } from './tab.ts';
import { until, waitForNoCard } from './wait.ts';
import { store } from './worker.ts';

/** What is marked on the page by default. */
const BY_DEFAULT = ['Ankara', 'China', 'Chinese', 'Merics', 'Nadine Godehardt', 'Turkey', 'Xi Jinping'];

/** Of the file that called `optionsBeside`, from its first test on. */
export let browser: Browser;
/** The page that the options change. */
export let open: Visit<Tab>;
export let options: Tab;

/** Opens both before the first test of a file; before every other they are as they were at first. */
export function optionsBeside(): void {
  let errors: string[] = [];
  let isFresh = true;

  beforeAll(async () => {
    browser = await startBrowser();
    open = await visit(browser, fixture('options.html'));
    await waitForHighlights(open.page);
    ({ page: options, errors } = await ownPage(browser, 'options.html'));
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (!isFresh) {
      await store(browser, { settings: null, 'settings/aside': null });
      await leave(open.page);
      await options.bringToFront();
      await options.setViewportSize({ width: 1280, height: 900 });
      await options.reload();
    }
    isFresh = false;
    await options.getByRole('heading', { level: 1 }).waitFor();
    const wanted = JSON.stringify(BY_DEFAULT);
    const marked = async () => JSON.stringify([...new Set(await markedTextsIn(open.page, 'body'))].sort());
    expect(await until(async () => (await marked()) === wanted, PATIENCE.timeout)).toBe(true);
  });
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });
}

/** What axe finds with one row of the list of sites: its thousands of elements are alike, and looked at elsewhere. */
export async function violationsBesideList(options: Tab): Promise<string[]> {
  await options.getByRole('searchbox').fill('bbc.com');
  await options.getByText('1 site', { exact: true }).waitFor();
  return violations(options);
}

/** No card is open, no key is held, and the pointer is on nothing. */
async function leave(page: Tab): Promise<void> {
  await page.bringToFront();
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await waitForNoCard(page);
}
