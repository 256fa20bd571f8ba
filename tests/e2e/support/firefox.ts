/** Firefox with the extension, through WebDriver BiDi. One browser a suite: it takes seconds to start. */
import { resolve } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browser/ensure.ts';
import { findText, type TextQuery } from './find-text.ts';
import { type Highlights, readHighlights } from './highlights.ts';
import { until } from './wait.ts';

export interface Firefox {
  browser: Browser;
  extensionId: string;
  /** A new page that gets the given HTML at the given addresses; everything else is refused and noted. */
  open(pages: Readonly<Record<string, string>>, address: string): Promise<FirefoxPage>;
  /** A page of the extension itself. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxPage {
  page: Page;
  refused: readonly string[];
  errors: readonly string[];
}

/** Nothing but what the test opens may ask for anything: no update checks, no start page, no telemetry. */
const QUIET = {
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** The address Firefox gives the extension, which it makes up anew each time where nobody tells it one. */
const OWN_ID = '6f1d5a0e-2c51-4b7e-9b53-0a8f5a6d7c11';
const OWN_PAGES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'sidelight@sidelight.example': OWN_ID }),
  // Optional permissions are granted without a prompt, which nothing could click.
  'extensions.webextOptionalPermissionPrompts': false,
};

export async function launchFirefox(options: { extensionDir: string; headless?: boolean }): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...QUIET, ...OWN_PAGES },
  });
  try {
    const extensionId = await browser.installExtension(resolve(options.extensionDir));
    return {
      browser,
      extensionId,
      open: (pages, address) => openPage(browser, pages, address),
      openOwn: (path) => openOwnPage(browser, path),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Going to such an address never resolves in Firefox: the page is asked until it is there. */
async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${OWN_ID}/${path}`).catch(() => undefined);
  const there = await until(() => page.evaluate(() => document.querySelector('h1, input') !== null), OWN_PAGE_MS);
  if (!there) throw new Error(`${path} did not open.`);
  return page;
}

/** Milliseconds a page of ours may take to be drawn. */
const OWN_PAGE_MS = 20_000;

async function openPage(
  browser: Browser,
  pages: Readonly<Record<string, string>>,
  address: string,
): Promise<FirefoxPage> {
  const page = await browser.newPage();
  const refused: string[] = [];
  const errors: string[] = [];
  const byAddress = new Map(Object.entries(pages).map(([from, html]) => [new URL(from).href, html]));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => void answer(request, byAddress, refused));
  await page.setRequestInterception(true);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  return { page, refused, errors };
}

async function answer(request: HTTPRequest, pages: ReadonlyMap<string, string>, refused: string[]): Promise<void> {
  const html = pages.get(request.url().replace(/#.*$/, ''));
  if (html !== undefined) {
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    return;
  }
  // Firefox itself asks every site for its icon.
  if (!request.url().endsWith('/favicon.ico')) refused.push(`${request.method()} ${request.url()}`);
  await request.abort();
}

/** Moves the mouse to the middle of the text's first line. @throws {Error} when the page does not show it */
export async function hoverTextInFirefox(page: Page, query: TextQuery): Promise<void> {
  const [rect] = (await page.evaluate(findText, query))?.rects ?? [];
  if (!rect) throw new Error(`The page shows no '${query.text}'.`);
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  await page.mouse.move(Math.max(0, x - 40), y + 40);
  await page.mouse.move(x, y, { steps: 6 });
}

export function highlightsInFirefox(page: Page): Promise<Highlights> {
  return page.evaluate(readHighlights);
}
