/** Whether the reader lets us run on a site. */
import type { Settings } from '../settings/settings.ts';
import { listedDomain } from './news-sites.ts';

/** The name a site is switched off under: the listed domain it belongs to, else its host without 'www.'. */
export function siteOf(hostname: string, domains: ReadonlySet<string>): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return listedDomain(host, domains) ?? host.replace(/^www\./, '');
}

/** False where everything is paused, or the site or a domain above it was switched off. */
export function isEnabled(
  hostname: string,
  { pausedEverywhere, disabledSites }: Pick<Settings, 'pausedEverywhere' | 'disabledSites'>,
): boolean {
  if (pausedEverywhere) return false;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return listedDomain(host, new Set(disabledSites)) === null;
}
