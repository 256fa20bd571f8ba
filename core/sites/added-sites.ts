/** Sites the reader adds to the list: from what is typed to what a browser is asked for. */
import type { Settings } from '../settings/settings.ts';
import { isPublicSuffix } from './public-suffix.ts';

/** Every page there is, as match patterns say it. */
export const EVERY_SITE = '*://*/*';

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * The site of an address or a host name as somebody types it: 'https://www.example.org/news' → 'example.org'. Null for
 * what is neither, for other schemes, for a name without a dot ('com'), and for what is no site but an end of many
 * ('co.uk'; 'www.gov.uk' is one).
 */
export function siteFrom(typed: string): string | null {
  const host = hostFrom(typed);
  return host === null || isPublicSuffix(host) ? null : host;
}

/** The same for what many sites may end in. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const full = url.hostname.replace(/\.$/, '');
  const short = full.replace(/^www\.(?=.+\.)/, '');
  const host = isPublicSuffix(short) ? full : short;
  const named = host === 'localhost' || (host.includes('.') && !host.startsWith('.') && !host.includes('*'));
  return named ? host : null;
}

/** Match pattern of a site: the host and all its subdomains; an address of numbers has none. */
export const sitePattern = (site: string): string => (IPV4.test(site) ? `*://${site}/*` : `*://*.${site}/*`);

export interface Registration {
  matches: string[];
  excludeMatches: string[];
}

/**
 * Where the content script is to run besides the list; null for nowhere. `permitted`: the added sites the browser
 * allows; `listed`: match patterns of the list, where it runs anyhow.
 */
export function registrationFor(
  { everySite, addedSites }: Pick<Settings, 'everySite' | 'addedSites'>,
  permitted: { every: boolean; sites: ReadonlySet<string> },
  listed: readonly string[],
): Registration | null {
  const sites = addedSites.filter((site) => permitted.sites.has(site)).map(sitePattern);
  const matches = everySite && permitted.every ? [EVERY_SITE] : sites.sort();
  return matches.length === 0 ? null : { matches, excludeMatches: [...listed] };
}
