/** The content script's own world on a page, reached as the browser's debugger reaches it: pages cannot. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { ownOrigin } from './session.ts';

/** Runs code there. @throws {Error} where the content script has not run on the page */
export async function inOwnWorld(browser: Chromium, page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === ownOrigin(browser)) world = context.id;
  });
  await session.send('Runtime.enable');
  if (world === null) throw new Error('The content script has no world on this page.');
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}
