/** The list of news sites, as the extension's own pages use it. Pages of news never load it. */
import newsSites from '../assets/sites/news-sites.json';
import type { NewsSite } from '../core/sites/news-sites.ts';

export const listedSites: readonly NewsSite[] = newsSites;

export const listedDomains: ReadonlySet<string> = new Set(newsSites.map(({ domain }) => domain));
