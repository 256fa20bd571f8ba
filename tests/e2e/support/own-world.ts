/** The content script's own world on a page, reached as the browser's debugger reaches it: pages cannot. */
import type { Page } from 'playwright-core';
import { type Bidi, inChrome } from './firefox-chrome.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { EXTENSION_ID } from './firefox-windows.ts';
import { type Browser, ownOrigin } from './session.ts';
import type { Tab } from './tab.ts';

/** Runs code there, on the page in front. @throws {Error} where the content script has not run on it */
export async function inOwnWorld(browser: Browser, page: Tab, expression: string): Promise<void> {
  if ('worker' in browser) return inFirefox(browser, expression);
  if (page instanceof FirefoxTab) throw new Error('The page is of another browser.');
  return inChromium(ownOrigin(browser), page, expression);
}

async function inChromium(origin: string, page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.id;
  });
  await session.send('Runtime.enable');
  if (world === null) throw new Error('The content script has no world on this page.');
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

/** Runs in the page's process, where Firefox keeps the world. */
const evaluating = (expression: string) => `{
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  let error = null;
  try {
    Cu.evalInSandbox(${JSON.stringify(expression)}, ExtensionContent.getContextByExtensionId('${EXTENSION_ID}', content).sandbox);
  } catch (reason) {
    error = String(reason);
  }
  sendAsyncMessage('sidelight:own-world', error);
}`;

async function inFirefox(firefox: { bidi: Bidi }, expression: string): Promise<void> {
  const script = `data:,${encodeURIComponent(evaluating(expression))}`;
  const error = await inChrome(
    firefox,
    `new Promise((resolve) => {
      const { messageManager } = gBrowser.selectedBrowser;
      const listen = ({ data }) => {
        messageManager.removeMessageListener('sidelight:own-world', listen);
        resolve(data);
      };
      messageManager.addMessageListener('sidelight:own-world', listen);
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  );
  if (error !== null) throw new Error(String(error));
}
