/** Pages of the extension itself, in a tab. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { inChrome } from './firefox-chrome.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { type Browser, ownOrigin } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

/** A busy machine takes its time to open a page; for `expect.poll` and its kin. */
export const PATIENCE = { timeout: 30_000 };

export interface OwnPage<T extends Tab = Page> {
  page: T;
  /** Uncaught errors, and what was written to the console as one. */
  errors: string[];
}

export async function ownPage(browser: Chromium, path: string): Promise<OwnPage>;
export async function ownPage(browser: Browser, path: string): Promise<OwnPage<Tab>>;
export async function ownPage(browser: Browser, path: string): Promise<OwnPage<Tab>> {
  const page = 'worker' in browser ? await browser.ownTab() : await browser.context.newPage();
  const errors: string[] = [];
  const note = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  if (page instanceof FirefoxTab) {
    page.inner.on('pageerror', (error) => errors.push(String(error)));
    page.inner.on('console', note);
  } else {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', note);
  }
  await page.goto(`${ownOrigin(browser)}/${path}`);
  return { page, errors };
}

/** All tabs with a page of ours. */
export async function tabsAt(browser: Browser, path: string): Promise<Tab[]> {
  const tabs: Tab[] = 'worker' in browser ? await browser.tabs() : browser.context.pages();
  return tabs.filter((tab) => tab.url() === `${ownOrigin(browser)}/${path}`);
}

/** The next tab that opens by itself, at an address that begins so; to be asked for before it is made to open. */
export function arriving(browser: Browser, path: string): Promise<Tab> {
  const start = `${ownOrigin(browser)}/${path}`;
  if (!('worker' in browser)) {
    const isIt = (page: Page) => page.waitForURL((url) => url.href.startsWith(start)).then(() => page);
    return browser.context.waitForEvent('page').then(isIt);
  }
  const known = browser.tabs();
  return known.then(async (before) => {
    const tab = await until(async () => {
      const now = await browser.tabs();
      return now.find((one) => one.url().startsWith(start) && !before.some(({ inner }) => inner === one.inner)) ?? null;
    }, PATIENCE.timeout);
    if (!tab) throw new Error(`No tab opened at ${start}.`);
    return tab;
  });
}

/** Where the tab is that `open` has the browser open; it is closed again. Firefox's own window knows its own pages. */
export async function addressOpened(browser: Browser, open: () => Promise<void>): Promise<string> {
  if (!('worker' in browser)) {
    const arriving = browser.context.waitForEvent('page');
    await open();
    const page = await arriving;
    await until(async () => page.url() !== 'about:blank');
    const address = page.url();
    await page.close();
    return address;
  }
  const front = async () => String(await inChrome(browser, 'gBrowser.selectedBrowser.currentURI.spec'));
  const before = await front();
  await open();
  const address = await until(async () => {
    const now = await front();
    return now !== before && now !== 'about:blank' && now;
  }, PATIENCE.timeout);
  if (!address) throw new Error('No tab opened.');
  await inChrome(browser, '(gBrowser.removeTab(gBrowser.selectedTab), true)');
  return address;
}

/** A page of the browser's own in a new tab, which no extension can read. */
export async function browsersOwnPage(browser: Browser): Promise<Tab> {
  const page = 'worker' in browser ? await browser.ownTab() : await browser.context.newPage();
  await page.goto('worker' in browser ? 'about:license' : 'chrome://version');
  return page;
}
