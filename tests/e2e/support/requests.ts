/** Every request of a browser, whichever page or part of the extension makes it. */
import { inChrome } from './firefox-chrome.ts';
import type { Browser } from './session.ts';

/** Runs in Firefox's window: notes what is asked for, but by the browser itself. */
const WATCH = `void Services.obs.addObserver(window.sidelightAsked = {
  list: [],
  observe(channel) {
    channel.QueryInterface(Ci.nsIHttpChannel);
    if (!channel.loadInfo.triggeringPrincipal.isSystemPrincipal) this.list.push(channel.URI.spec);
  },
}, 'http-on-opening-request')`;

/** @returns asks for the addresses of all requests since, in order; in Firefox those of https and http */
export async function watchRequests(browser: Browser): Promise<() => Promise<readonly string[]>> {
  if ('worker' in browser) {
    await inChrome(browser, WATCH);
    return async () => (await inChrome(browser, 'window.sidelightAsked.list')) as string[];
  }
  const asked: string[] = [];
  browser.context.on('request', (request) => asked.push(request.url()));
  return async () => asked;
}
