/** The browser's permissions to run on sites, asked for one by one, each at a click of the reader. */
import { browser } from 'wxt/browser';
import { EVERY_SITE, sitePattern } from '../core/sites/added-sites.ts';

const origins = (pattern: string) => ({ origins: [pattern] });

/** Must be the first thing a click does: browsers ask only then. False where the reader declines. */
export const requestSite = (site: string): Promise<boolean> => browser.permissions.request(origins(sitePattern(site)));
export const requestEverySite = (): Promise<boolean> => browser.permissions.request(origins(EVERY_SITE));

/** Gives a permission back. A site the browser allows by a wider one stays allowed; nothing of ours runs there then. */
export const giveUpSite = (site: string): Promise<boolean> => browser.permissions.remove(origins(sitePattern(site)));
export const giveUpEverySite = (): Promise<boolean> => browser.permissions.remove(origins(EVERY_SITE));

export interface Permitted {
  every: boolean;
  /** Those of the given sites that the browser allows. */
  sites: ReadonlySet<string>;
}

export async function permittedOf(sites: readonly string[]): Promise<Permitted> {
  const allowed = await Promise.all(sites.map((site) => isPermitted(sitePattern(site))));
  return {
    every: await isPermitted(EVERY_SITE),
    sites: new Set(sites.filter((_, i) => allowed[i])),
  };
}

/** Rejects nothing: a pattern the browser does not understand is not permitted. */
async function isPermitted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains(origins(pattern));
  } catch {
    return false;
  }
}

/** Calls `onChange` after every permission given or withdrawn, in our pages or the browser's own. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(onChange);
    signal.addEventListener('abort', () => event.removeListener(onChange));
  }
}
