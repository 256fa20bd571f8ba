/** Whether we run on a page. */
import type { Settings } from '../settings/settings.ts';
import { isEnabled } from './enabled.ts';
import { listedDomain } from './news-sites.ts';

export interface Visited {
  hostname: string;
  /** Not given on sites of the list; elsewhere whether the page is an article, asked for only where that decides. */
  isArticle: (() => boolean) | undefined;
}

type Where = Pick<Settings, 'pausedEverywhere' | 'disabledSites' | 'addedSites' | 'everySite'>;

export function mayRun({ hostname, isArticle }: Visited, settings: Where): boolean {
  if (!isEnabled(hostname, settings)) return false;
  if (!isArticle || isAdded(hostname, settings)) return true;
  return settings.everySite && isArticle();
}

/** A site the reader added, or a subdomain of one. */
export const isAdded = (hostname: string, { addedSites }: Pick<Settings, 'addedSites'>): boolean =>
  listedDomain(hostname.toLowerCase().replace(/\.$/, ''), new Set(addedSites)) !== null;
