import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_SITE, hostFrom, registrationFor, siteFrom, sitePattern } from '../../../core/sites/added-sites.ts';

describe('siteFrom', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  https://www.example.org/news?id=1#top ', 'example.org'],
    ['http://Blog.Example.org:8080/', 'blog.example.org'],
    ['example.org.', 'example.org'],
    ['www.com', 'www.com'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['localhost:5173/a', 'localhost'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['https://www.gov.uk/help', 'www.gov.uk'],
    ['net.hr', 'net.hr'],
    ['co.com', 'co.com'],
  ])('reads %j as %s', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });

  it.each(['', ' ', 'com', 'two words.org', 'ftp://example.org', 'javascript:alert(1)', 'file:///etc/hosts', '*.org'])(
    'takes %j for no site',
    (typed) => {
      expect(siteFrom(typed)).toBeNull();
    },
  );

  it.each(['co.uk', 'https://co.uk/', 'COM.AU', 'gov.uk', 'ac.jp', 'gob.mx', 'org.br.'])(
    'takes %j for no site, but for what many end in',
    (typed) => {
      expect(siteFrom(typed)).toBeNull();
      expect(hostFrom(typed)).toMatch(/^[a-z]+\.[a-z]{2}$/);
    },
  );

  it('never throws, and reads its own answer as itself', () => {
    const typed = fc.oneof(fc.string(), fc.webUrl(), fc.domain());
    fc.assert(
      fc.property(typed, (text) => {
        const site = siteFrom(text);
        if (site !== null) expect(siteFrom(site)).toBe(site);
        const host = hostFrom(text);
        if (host !== null) expect(hostFrom(host)).toBe(host);
      }),
    );
  });
});

describe('sitePattern', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['localhost', '*://*.localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
  ])('of %s is %s', (site, pattern) => {
    expect(sitePattern(site)).toBe(pattern);
  });
});

describe('registrationFor', () => {
  const listed = ['*://*.news.example/*'];
  const permitted = (every: boolean, ...sites: string[]) => ({ every, sites: new Set(sites) });

  it('registers nothing where nothing was added', () => {
    expect(registrationFor({ everySite: false, addedSites: [] }, permitted(true), listed)).toBeNull();
  });

  it('registers added sites the browser allows, and no others', () => {
    const settings = { everySite: false, addedSites: ['b.example', 'a.example', 'c.example'] };
    expect(registrationFor(settings, permitted(false, 'a.example', 'b.example'), listed)).toEqual({
      matches: ['*://*.a.example/*', '*://*.b.example/*'],
      excludeMatches: listed,
    });
  });

  it('registers every site but the listed ones, where asked for and allowed', () => {
    const settings = { everySite: true, addedSites: ['a.example'] };
    expect(registrationFor(settings, permitted(true, 'a.example'), listed)?.matches).toEqual([EVERY_SITE]);
    expect(registrationFor(settings, permitted(false, 'a.example'), listed)?.matches).toEqual(['*://*.a.example/*']);
    expect(registrationFor(settings, permitted(false), listed)).toBeNull();
  });

  it('does not take a wide permission for a wish', () => {
    expect(registrationFor({ everySite: false, addedSites: [] }, permitted(true, 'a.example'), listed)).toBeNull();
  });
});
