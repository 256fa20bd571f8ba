import { listedDomain } from './news-sites.ts';
import { isServiceHost } from './service-host.ts';

/**
 * Whether the extension reads pages at this address straight after install: an http or https address on a listed
 * news domain that is not one of its service hosts. False for anything that is no URL.
 */
export function isListed(address: string, domains: ReadonlySet<string>): boolean {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  // 'bbc.com.' with the root's dot is the same host.
  const hostname = url.hostname.replace(/\.$/, '');
  return listedDomain(hostname, domains) !== null && !isServiceHost(hostname);
}
