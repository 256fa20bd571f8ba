/** Firefox with the extension, through WebDriver BiDi. One browser a suite: it takes seconds to start. */
import { resolve } from 'node:path';
import type { Worker } from 'playwright-core';
import { type Browser, type HTTPRequest, launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browser/ensure.ts';
import { type Bidi, inChrome } from './firefox-chrome.ts';
import { contextOf, FirefoxTab } from './firefox-tab.ts';
import { backgroundOf, EXTENSION_ID } from './firefox-windows.ts';
import { pageAt, type Served, type ServedPage, type ServedPages } from './serve.ts';
import { until } from './wait.ts';

export interface Firefox {
  browser: Browser;
  extensionId: string;
  /** From now on, tabs that `tab` gives get these pages, and nothing else. */
  serve(pages: Readonly<Record<string, string | ServedPage>>): Served;
  tab(): Promise<FirefoxTab>;
  /** An empty tab that may go to the extension's own pages. */
  ownTab(): Promise<FirefoxTab>;
  /** All tabs there are. */
  tabs(): Promise<FirefoxTab[]>;
  /** What only the protocol can do. */
  bidi: Bidi;
  /** Where the extension's own API is. */
  worker(): Promise<Pick<Worker, 'evaluate'>>;
  close(): Promise<void>;
}

/** Nothing but what the test opens may ask for anything: no update checks, no start page, no telemetry. */
const QUIET = {
  'app.update.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** The address Firefox gives the extension, which it makes up anew each time where nobody tells it one. */
const OWN_ID = '6f1d5a0e-2c51-4b7e-9b53-0a8f5a6d7c11';
export const OWN_ORIGIN = `moz-extension://${OWN_ID}`;
const OWN_PAGES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: OWN_ID }),
  // It is installed for one run of the browser; its storage stays in a profile that is kept, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A page may fill the screen without having been clicked first.
  'full-screen-api.allow-trusted-requests-only': false,
};

export interface FirefoxOptions {
  /** Folder of the unpacked build; null for a browser without any extension, to compare with. */
  extensionDir: string | null;
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** Kept after closing; without it the profile is a temporary one and goes. */
  profileDir?: string;
  /** Whether the page of the first run may stay; by default it is closed. */
  welcome?: 'closed' | 'kept';
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
    extraPrefsFirefox: { ...QUIET, ...OWN_PAGES },
  });
  try {
    const { extensionDir, viewport = { width: 1280, height: 900 } } = options;
    const extensionId = extensionDir === null ? '' : await browser.installExtension(resolve(extensionDir));
    const bidi = bidiOf(browser);
    await allowWhatIsAsked(bidi);
    if (extensionDir !== null && options.welcome !== 'kept') await closeWelcome(bidi);
    let serving = { pages: new Map() as ServedPages, refused: [] as string[] };
    return {
      browser,
      extensionId,
      bidi,
      serve(pages) {
        serving = { pages: new Map(Object.entries(pages).map(([at, page]) => [new URL(at).href, page])), refused: [] };
        return serving;
      },
      async tab() {
        const page = await browser.newPage();
        page.on('request', (request) => void answer(request, serving.pages, serving.refused));
        await page.setRequestInterception(true);
        await page.setViewport(viewport);
        return new FirefoxTab(page, bidi);
      },
      async ownTab() {
        const page = await browser.newPage();
        await page.setViewport(viewport);
        return new FirefoxTab(page, bidi);
      },
      tabs: () => allTabs(browser, bidi),
      worker: async () => backgroundOf({ bidi }),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Answers in the place of a reader who clicks 'Allow'. Without prompts Firefox would grant what it has granted already. */
async function allowWhatIsAsked(bidi: Bidi): Promise<void> {
  await inChrome(
    { bidi },
    `(() => {
      const topic = 'webextension-optional-permission-prompt';
      Services.obs.removeObserver(ChromeUtils.importESModule('resource:///modules/ExtensionsUI.sys.mjs').ExtensionsUI, topic);
      Services.obs.addObserver({ observe: ({ wrappedJSObject }) => wrappedJSObject.resolve(true) }, topic);
      return true;
    })()`,
  );
}

/** The page of the first run comes at its own time, and would stand in front of whatever a test opens. */
async function closeWelcome(bidi: Bidi): Promise<void> {
  await until(async () => {
    const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
    const found = (result.contexts as { context: string; url: string }[]).find(({ url }) =>
      url.endsWith('/welcome.html'),
    );
    if (found) await bidi.send('browsingContext.close', { context: found.context });
    return found !== undefined;
  }, OWN_PAGE_MS);
}

async function allTabs(browser: Browser, bidi: Bidi): Promise<FirefoxTab[]> {
  const pages = new Map((await browser.pages()).map((page) => [contextOf(page), page]));
  const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  return (result.contexts as { context: string; url: string }[]).flatMap(({ context, url }) => {
    const page = pages.get(context);
    return page ? [new FirefoxTab(page, bidi, url)] : [];
  });
}

function bidiOf(browser: Browser): Bidi {
  if ('connection' in browser) return browser.connection as Bidi;
  throw new Error('This version of puppeteer-core no longer shows its BiDi connection.');
}

/** Milliseconds a page of ours may take to be drawn. */
const OWN_PAGE_MS = 20_000;

async function answer(request: HTTPRequest, pages: ServedPages, refused: string[]): Promise<void> {
  const page = pageAt(pages, request.url());
  if (page) {
    await request.respond({ status: 200, ...page });
    return;
  }
  // Its own files and what it makes itself.
  if (!/^(https?|wss?):/.test(request.url())) return request.continue();
  // Firefox itself asks every site for its icon.
  if (!request.url().endsWith('/favicon.ico')) refused.push(`${request.method()} ${request.url()}`);
  // Gone by itself meanwhile, with its page or frame.
  await request.abort().catch(() => undefined);
}
