/** Chromium, Chrome or Edge with the extension in a profile of its own: for the tests, the demo and the benchmark. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser/ensure.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked build; null for a browser without any extension, to compare with. */
  extensionDir: string | null;
  headless?: boolean;
  /** Kept after closing; without it the profile is a temporary one and goes. */
  profileDir?: string;
  /** Let host names other than localhost resolve. Off by default: nothing a test does may reach the network. */
  network?: boolean;
  args?: string[];
  /** Keep pages that were left, to go back to them as they were. Playwright has that switched off by default. */
  backForwardCache?: boolean;
  /** What becomes of the page that opens after install. It would stand in front of whatever a test opens. */
  welcome?: 'closed' | 'kept';
  context?: Pick<
    BrowserContextOptions,
    'colorScheme' | 'viewport' | 'deviceScaleFactor' | 'locale' | 'hasTouch' | 'reducedMotion' | 'forcedColors'
  >;
}

export interface Chromium {
  context: BrowserContext;
  /** '' where there is no extension. */
  extensionId: string;
  close(): Promise<void>;
}

/** The browser started, but would not take the extension. */
export class ExtensionNotLoaded extends Error {}

/** DNS that knows nothing but this machine. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * @throws {BrowserMissing} when there is no browser and none can be installed
 * @throws {ExtensionNotLoaded} when the browser refuses the extension
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = await ensureBrowser('chromium');
  const headless = options.headless ?? true;
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'sidelight-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Chromium's sandbox does not run as root; with a window, where somebody may browse on, it runs wherever it can.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: ['--enable-unsafe-extension-debugging', ...(options.network ? [] : [NO_NETWORK]), ...(options.args ?? [])],
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...options.context,
  });
  const { welcome = 'closed' } = options;
  const close = async () => {
    await context.close();
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const extensionId = options.extensionDir
      ? await loadExtension(context, { dir: options.extensionDir, executablePath, welcome })
      : '';
    return { context, extensionId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Chrome and Edge ignore --load-extension since version 137; the debugging protocol works in all of them. */
async function loadExtension(
  context: BrowserContext,
  { dir, executablePath, welcome }: { dir: string; executablePath: string; welcome: 'closed' | 'kept' },
): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new ExtensionNotLoaded('Playwright gave no browser to load the extension into.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(dir) });
    if (welcome === 'closed') await closeWelcome(context);
    return id;
  } catch (error) {
    throw new ExtensionNotLoaded(
      `${executablePath} (${browser.version()}) did not take the extension in ${dir}: ${String(error)}\n` +
        'Install Chromium, or set CHROME_PATH to a browser of version 128 or later that allows unpacked extensions.',
    );
  } finally {
    await session.detach();
  }
}

/** Milliseconds after which no such page is coming: the profile has seen the extension before. */
const WELCOME_MS = 5_000;
const POLL_MS = 50;

async function closeWelcome(context: BrowserContext): Promise<void> {
  const end = performance.now() + WELCOME_MS;
  while (performance.now() < end) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (page) return page.close();
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}
