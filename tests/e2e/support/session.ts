/** What nearly every browser test starts with: the built extension, and one page at a listed address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { type Complaints, collectComplaints } from './complaints.ts';
import { type Firefox, launchFirefox, OWN_ORIGIN } from './firefox.ts';
import { type Served, type ServedPage, serveAt } from './serve.ts';
import type { Tab } from './tab.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const CHROME_BUILD = join(ROOT, '.output/chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv2');

/** An address on a listed site. Nothing is fetched from it: the test answers. */
export const ADDRESS = 'https://www.bbc.com/news/world-1';

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', name), 'utf8');

/** Folder of saved news pages to try things on, where there is one; the project ships none. */
export function sharedFolder(): string | null {
  const folder = process.env.SIDELIGHT_SHARED ?? join(ROOT, '../shared');
  return existsSync(join(folder, 'pages')) ? folder : null;
}

export type Browser = Chromium | Firefox;

/** Which browser a project of vitest.config.ts runs its files in. */
export const IN_FIREFOX = process.env.SIDELIGHT_BROWSER === 'firefox';

/** Where the extension's own pages are, without a slash at the end. */
export const ownOrigin = (browser: Browser): string =>
  'worker' in browser ? OWN_ORIGIN : `chrome-extension://${browser.extensionId}`;

export interface Visit<T extends Tab = Page> {
  page: T;
  complaints: Complaints;
  served: Served;
  close(): Promise<void>;
}

/** Starts a browser with the build; `context.extension` false gives one without, to compare with. */
export function startChromium(options: Partial<ChromiumOptions> = {}): Promise<Chromium> {
  return launchChromium({ extensionDir: CHROME_BUILD, ...options });
}

/** The browser this file is run in; what only one of the two has to be told is named for it. */
export function startBrowser(options: Partial<ChromiumOptions> = {}): Promise<Browser> {
  if (!IN_FIREFOX) return startChromium(options);
  const { extensionDir = FIREFOX_BUILD, context, profileDir, welcome = 'closed' } = options;
  const viewport = context?.viewport;
  return launchFirefox({
    extensionDir: extensionDir && FIREFOX_BUILD,
    welcome,
    ...(viewport ? { viewport } : {}),
    ...(profileDir === undefined ? {} : { profileDir }),
  });
}

/** A new tab that gets the given pages, by address, and nothing else. */
export async function openTab(
  browser: Browser,
  pages: Readonly<Record<string, string | ServedPage>>,
): Promise<{ page: Tab; served: Served }> {
  if ('serve' in browser) return { served: browser.serve(pages), page: await browser.tab() };
  await browser.context.unrouteAll();
  return { served: await serveAt(browser.context, pages), page: await browser.context.newPage() };
}

/** Opens `html` at a listed address in a new tab. */
export async function visit(
  browser: Chromium,
  html: string | ServedPage,
  address?: string,
  ignore?: (text: string) => boolean,
): Promise<Visit>;
export async function visit(
  browser: Browser,
  html: string | ServedPage,
  address?: string,
  ignore?: (text: string) => boolean,
): Promise<Visit<Tab>>;
export async function visit(
  browser: Browser,
  html: string | ServedPage,
  address: string = ADDRESS,
  ignore?: (text: string) => boolean,
): Promise<Visit<Tab>> {
  const { page, served } = await openTab(browser, { [address]: html });
  const complaints = collectComplaints(page, ignore);
  await page.goto(address);
  return { page, complaints, served, close: () => page.close() };
}
