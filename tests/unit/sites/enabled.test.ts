import { describe, expect, it } from 'vitest';
import { isEnabled, siteOf } from '../../../core/sites/enabled.ts';

const DOMAINS = new Set(['example.com', 'news.example.org']);

describe('siteOf', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['sport.example.com.', 'example.com'],
    ['News.Example.ORG', 'news.example.org'],
    ['www.elsewhere.net', 'elsewhere.net'],
    ['blog.elsewhere.net', 'blog.elsewhere.net'],
  ])('names %s %s', (hostname, site) => {
    expect(siteOf(hostname, DOMAINS)).toBe(site);
  });
});

describe('isEnabled', () => {
  const settings = { pausedEverywhere: false, disabledSites: ['example.com'] };

  it.each([
    ['example.com', false],
    ['www.example.com', false],
    ['WWW.example.com.', false],
    ['example.com.evil.net', true],
    ['notexample.com', true],
  ])('on %s: %s', (hostname, enabled) => {
    expect(isEnabled(hostname, settings)).toBe(enabled);
  });

  it('is nowhere while everything is paused', () => {
    expect(isEnabled('other.net', { ...settings, pausedEverywhere: true })).toBe(false);
  });
});
