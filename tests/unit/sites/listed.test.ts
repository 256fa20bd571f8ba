import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListed } from '../../../core/sites/listed.ts';
import { isServiceHost } from '../../../core/sites/service-host.ts';

const domains = new Set(['bbc.co.uk', 'news.yahoo.com', 'zeit.de']);

describe('isListed', () => {
  it.each([
    'https://bbc.co.uk/',
    'https://www.bbc.co.uk/news/world?x=1#y',
    'http://bbc.co.uk',
    'https://www.bbc.co.uk./news',
    'https://WWW.ZEIT.DE/politik',
    'https://zeit.de:8443/',
    'https://de.news.yahoo.com/a',
  ])('knows %s', (address) => expect(isListed(address, domains)).toBe(true));

  it.each([
    'https://yahoo.com/',
    'https://mail.yahoo.com/',
    'https://co.uk/',
    'https://notbbc.co.uk/',
    'https://bbc.co.uk.evil.example/',
    'https://example.org/bbc.co.uk',
    'https://bbc.co.uk@example.org/',
    'ftp://bbc.co.uk/',
    'file:///home/reader/bbc.co.uk',
    'chrome-extension://bbc.co.uk/',
    'bbc.co.uk',
    '',
  ])('does not know %s', (address) => expect(isListed(address, domains)).toBe(false));

  it.each(['https://account.bbc.co.uk/', 'https://login.zeit.de/', 'https://mail.news.yahoo.com/'])(
    'leaves the service host %s alone',
    (address) => expect(isListed(address, domains)).toBe(false),
  );

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isListed(text, domains) === 'boolean'));
  });

  it('knows every subdomain that is no service host', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (label) => {
        const host = `${label}.zeit.de`;
        expect(isListed(`https://${host}/`, domains)).toBe(!isServiceHost(host));
      }),
    );
  });
});
