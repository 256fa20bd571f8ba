import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../assets/sites/news-sites.json' with { type: 'json' };
import { listedDomain, matchPatterns, newsSitesSchema } from '../../../core/sites/news-sites.ts';

const sites = v.parse(newsSitesSchema, data);

/** Endings under which anybody can register: as a listed domain, each would stand for a whole country's web. */
const PUBLIC_ENDINGS = /^(co|com|org|net|gov|edu|ac|or|ne|go|abril|uol|globo|github|blogspot)\.[a-z]{2,}$/;
/** Hosts that are mostly something other than news: a portal, mail, a social network, a shop. */
const PORTALS = ['yahoo.com', 'msn.com', 'google.com', 'facebook.com', 'globo.com', 'uol.com.br', 'wikipedia.org'];
/** The pattern syntax browsers accept: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
const MATCH_PATTERN = /^\*:\/\/\*\.[a-z0-9.-]+\/\*$/;

describe('the list of news sites', () => {
  it('covers many countries and languages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(180);
    expect(new Set(sites.map((site) => site.country)).size).toBeGreaterThanOrEqual(50);
    const languages = new Set(sites.flatMap((site) => site.languages));
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'])
      expect(languages).toContain(language);
  });

  it('uses codes that name a country and languages', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    for (const site of sites) {
      expect(regions.of(site.country), site.domain).toBeTypeOf('string');
      for (const language of site.languages)
        expect(names.of(language), `${site.domain} ${language}`).toBeTypeOf('string');
    }
  });

  it('lists no public ending and no portal', () => {
    expect(sites.filter((site) => PUBLIC_ENDINGS.test(site.domain)).map((site) => site.domain)).toEqual([]);
    const domains = new Set(sites.map((site) => site.domain));
    for (const portal of PORTALS) expect(listedDomain(portal, domains), portal).toBeNull();
  });

  it('survives a trip through the URL parser, letter for letter', () => {
    for (const site of sites) expect(new URL(`https://${site.domain}/`).hostname).toBe(site.domain);
  });

  it('gives one valid match pattern a site', () => {
    const patterns = matchPatterns(sites);
    expect(new Set(patterns).size).toBe(sites.length);
    for (const pattern of patterns) expect(pattern).toMatch(MATCH_PATTERN);
    expect(patterns).toContain('*://*.bbc.com/*');
  });
});

describe('the schema of the list', () => {
  const site = (domain: string) => ({ domain, name: 'A', country: 'DE', languages: ['de'] });
  const accepts = (...list: unknown[]) => v.safeParse(newsSitesSchema, list).success;

  it('accepts a sorted list', () => {
    expect(accepts(site('a.example'), site('b.example'))).toBe(true);
  });

  it('names every domain that is inside another one', () => {
    const list = ['a.example', 'b.example', 'x.a.example', 'y.b.example'].map(site);
    const { issues = [] } = v.safeParse(newsSitesSchema, list);
    expect(issues.map(({ message }) => message)).toEqual(['listed twice over: x.a.example, y.b.example']);
  });

  it('rejects what is unsorted, doubled or inside another domain', () => {
    expect(accepts(site('b.example'), site('a.example'))).toBe(false);
    expect(accepts(site('a.example'), site('a.example'))).toBe(false);
    expect(accepts(site('a.example'), site('news.a.example'))).toBe(false);
  });

  it.each(['https://a.example', 'A.example', 'a.example/news', 'localhost', '*.a.example', 'a..example', '1.2.3.4'])(
    'rejects %s as a domain',
    (domain) => expect(accepts(site(domain))).toBe(false),
  );

  it('rejects a country or a language that is no code', () => {
    expect(accepts({ ...site('a.example'), country: 'Germany' })).toBe(false);
    expect(accepts({ ...site('a.example'), languages: [] })).toBe(false);
    expect(accepts({ ...site('a.example'), languages: ['de', 'de'] })).toBe(false);
  });
});
