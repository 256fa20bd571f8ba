import { FirefoxTab } from './firefox-tab.ts';
import { type Browser, ownOrigin } from './session.ts';
import type { Tab } from './tab.ts';

/** Errors and warnings of a page from now on: uncaught ones, and what is written to its console. */
export interface Complaints {
  readonly list: readonly string[];
}

/** What Chromium writes for every request that serveAt refused: the test's doing, not the page's. */
const REFUSED = 'net::ERR_BLOCKED_BY_CLIENT';

export function collectComplaints(page: Tab, ignore: (text: string) => boolean = () => false): Complaints {
  const list: string[] = [];
  const note = (text: string) => {
    if (!text.includes(REFUSED) && !ignore(text)) list.push(text);
  };
  if (page instanceof FirefoxTab) {
    page.inner.on('pageerror', (error) => note(`uncaught: ${String(error)}`));
    page.inner.on('console', (message) => {
      if (/^(error|warn)/.test(message.type())) note(`${message.type()}: ${message.text()}`);
    });
    return { list };
  }
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`${message.type()}: ${message.text()}`);
  });
  page.on('crash', () => note('crashed'));
  return { list };
}

/** Of a page that has complaints of its own: errors that passed through a file of ours, and whatever such a file wrote. */
export function collectOurComplaints(browser: Browser, page: Tab): Complaints {
  const list: string[] = [];
  const origin = ownOrigin(browser);
  const thrown = ({ stack = '' }: Error) => void (stack.includes(origin) && list.push(stack));
  const written = (text: string, from = '') => void (from.startsWith(origin) && list.push(text));
  if (page instanceof FirefoxTab) {
    page.inner.on('pageerror', (error) => thrown(error as Error));
    page.inner.on('console', (message) => written(message.text(), message.location()?.url));
  } else {
    page.on('pageerror', thrown);
    page.on('console', (message) => written(message.text(), message.location().url));
  }
  return { list };
}
