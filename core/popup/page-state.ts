/** What the popup can say about the page in front. */
import type { GivenUp, PageStatus } from '../protocol/messages.ts';

export interface FrontPage {
  /** Address of the page; undefined where the browser does not tell us. */
  address: string | undefined;
  /** What the script on it answered; null where none is there, undefined while it is asked. */
  status: PageStatus | null | undefined;
  pausedEverywhere: boolean;
  /** The reader switched the site off. */
  siteOff: boolean;
  /** A try to run there by hand was refused by the browser. */
  refused: boolean;
}

export type PageState =
  | { type: 'asking' }
  /** No extension may read it: pages of the browser, its store, documents that are no web pages. */
  | { type: 'unreadable' }
  | { type: 'paused' }
  | { type: 'site-off' }
  /** Nothing of ours runs there, but it could. */
  | { type: 'not-here' }
  /** Something of ours runs there. `too-busy`: it changes faster than we may follow, so reading has stopped. */
  | {
      type: 'nothing' | 'reading' | 'found' | 'too-busy';
      found: PageStatus['found'];
      canMark: boolean;
      gaveUp: readonly GivenUp[];
    };

export function pageState({ address, status, pausedEverywhere, siteOff, refused }: FrontPage): PageState {
  if (status === undefined) return { type: 'asking' };
  if (status !== null) {
    const found = status.found.toSorted((a, b) => b.mentions - a.mentions);
    return { type: typeOf(status), found, canMark: status.canMark, gaveUp: status.gaveUp ?? [] };
  }
  if (refused || !isReadable(address)) return { type: 'unreadable' };
  if (pausedEverywhere) return { type: 'paused' };
  return { type: siteOff ? 'site-off' : 'not-here' };
}

function typeOf({ tooBusy, busy, found }: PageStatus): 'nothing' | 'reading' | 'found' | 'too-busy' {
  if (tooBusy) return 'too-busy';
  if (busy) return 'reading';
  return found.length > 0 ? 'found' : 'nothing';
}

/** Hosts of the browsers' stores: no browser lets any extension in there. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** False for what browsers keep extensions out of, as far as an address tells. */
export function isReadable(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  return !STORES.includes(url.hostname) && !/\.pdf$/i.test(url.pathname);
}
