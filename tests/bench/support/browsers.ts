/** Chromium with and without the extension, side by side, so that rounds can be interleaved. */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/support/chromium.ts';
import type { ServedPage } from '../../e2e/support/serve.ts';
import { CHROME_BUILD, startChromium, type Visit, visit } from '../../e2e/support/session.ts';

export interface Pair {
  with: Chromium;
  without: Chromium;
  close(): Promise<void>;
}

/** What the first page after installation pays once, the background's copying of the data, belongs to no later page. */
const INSTALL_MS = 2000;
const FIRST_PAGE = '<!doctype html><html lang="en"><title>First</title><p>The first page of a new profile.';

export function assertBuilt(): void {
  if (!existsSync(CHROME_BUILD)) throw new Error('There is no build to measure: run `npm run build` first.');
}

export async function startWithExtension(): Promise<Chromium> {
  assertBuilt();
  const chromium = await startChromium();
  const first = await visit(chromium, FIRST_PAGE);
  await first.page.waitForTimeout(INSTALL_MS);
  await first.close();
  return chromium;
}

/** A browser without the extension. */
export async function startPlain(): Promise<Chromium> {
  const chromium = await startChromium({ extensionDir: null });
  const first = await visit(chromium, FIRST_PAGE);
  await first.close();
  return chromium;
}

export async function startPair(): Promise<Pair> {
  const pair = { with: await startWithExtension(), without: await startPlain() };
  return {
    ...pair,
    async close() {
      await pair.with.close();
      await pair.without.close();
    },
  };
}

let sites = 0;

/** Opens `html` in a tab of a site of its own, so in a new process where nothing is compiled yet; adds `script`. */
export async function freshTab(chromium: Chromium, html: string | ServedPage, script: string): Promise<Visit> {
  const opened = await visit(chromium, html, `https://bench-${++sites}.example/`);
  await addScript(opened.page, script);
  return opened;
}

export const addScript = async (page: Page, content: string): Promise<void> => {
  await page.addScriptTag({ content });
};
