/** The curated news sites: the shape of the data file, and what a browser needs from it. */
import * as v from 'valibot';

/** A host name without scheme, port or path, e.g. 'news.yahoo.com'. It stands for itself and all its subdomains. */
const DOMAIN = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/,
    "a domain is lower-case labels joined by dots, without 'https://' or a path",
  ),
);

export const newsSiteSchema = v.object({
  domain: DOMAIN,
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** ISO 3166-1 alpha-2 of the country it is published from. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** ISO 639-1 codes of the languages it publishes in, the main one first. */
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
    v.minLength(1),
    v.check((languages) => new Set(languages).size === languages.length, 'a language is listed once'),
  ),
});

export type NewsSite = v.InferOutput<typeof newsSiteSchema>;

/** Sorted by domain, each domain once, none inside another one that is listed too. */
export const newsSitesSchema = v.pipe(
  v.array(newsSiteSchema),
  v.check((sites) => sites.every((site, i) => i === 0 || before(sites[i - 1], site)), 'sites are sorted by domain'),
  v.check(
    (sites) => overlaps(sites).length === 0,
    (issue) => `listed twice over: ${overlaps(issue.input).join(', ')}`,
  ),
);

function before(left: NewsSite | undefined, right: NewsSite): boolean {
  return left !== undefined && left.domain < right.domain;
}

/** Domains whose parent domain is on the list as well. */
function overlaps(sites: readonly NewsSite[]): string[] {
  const domains = new Set(sites.map((site) => site.domain));
  return [...domains].filter((domain) => listedDomain(parentOf(domain), domains) !== null);
}

/** Match patterns for a manifest. The scheme `*` means http and https, nothing else. */
export function matchPatterns(sites: readonly NewsSite[]): string[] {
  return sites.map((site) => `*://*.${site.domain}/*`);
}

/** The listed domain that a host name belongs to, or null. */
export function listedDomain(hostname: string, domains: ReadonlySet<string>): string | null {
  for (let host = hostname; host !== ''; host = parentOf(host)) if (domains.has(host)) return host;
  return null;
}

/** 'www.bbc.co.uk' → 'bbc.co.uk' → 'co.uk' → 'uk' → ''. */
function parentOf(hostname: string): string {
  const dot = hostname.indexOf('.');
  return dot < 0 ? '' : hostname.slice(dot + 1);
}
