/** Pages of the extension itself, in a tab. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** A busy machine takes its time to open a page; for `expect.poll` and its kin. */
export const PATIENCE = { timeout: 30_000 };

export interface OwnPage {
  page: Page;
  /** Uncaught errors, and what was written to the console as one. */
  errors: string[];
}

export async function ownPage({ context, extensionId }: Chromium, path: string): Promise<OwnPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return { page, errors };
}
