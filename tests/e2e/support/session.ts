/** What nearly every browser test starts with: the built extension, and one page at a listed address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { type Complaints, collectComplaints } from './complaints.ts';
import { type Served, type ServedPage, serveAt } from './serve.ts';

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

export interface Visit {
  page: Page;
  complaints: Complaints;
  served: Served;
  close(): Promise<void>;
}

/** Starts a browser with the build; `context.extension` false gives one without, to compare with. */
export function startChromium(options: Partial<ChromiumOptions> = {}): Promise<Chromium> {
  return launchChromium({ extensionDir: CHROME_BUILD, ...options });
}

/** Opens `html` at a listed address in a new tab. */
export async function visit(
  { context }: Chromium,
  html: string | ServedPage,
  address: string = ADDRESS,
  ignore?: (text: string) => boolean,
): Promise<Visit> {
  await context.unrouteAll();
  const served = await serveAt(context, { [address]: html });
  const page = await context.newPage();
  const complaints = collectComplaints(page, ignore);
  await page.goto(address);
  return { page, complaints, served, close: () => page.close() };
}
