import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { mayRun } from '../../../core/sites/may-run.ts';

const runs = (settings: Partial<Settings>, isArticle?: () => boolean, hostname = 'www.example.org') =>
  mayRun({ hostname, isArticle }, { ...DEFAULT_SETTINGS, ...settings });

const never = () => {
  throw new Error('Nobody should have asked.');
};

describe('on a listed site', () => {
  it('runs unless paused or switched off', () => {
    expect(runs({})).toBe(true);
    expect(runs({ pausedEverywhere: true })).toBe(false);
    expect(runs({ disabledSites: ['example.org'] })).toBe(false);
  });
});

describe('on any other site', () => {
  it('runs where the reader added it, article or not', () => {
    expect(runs({ addedSites: ['example.org'] }, never)).toBe(true);
    expect(runs({ addedSites: ['example.org'], disabledSites: ['example.org'] }, never)).toBe(false);
    expect(runs({ addedSites: ['example.com'] }, never)).toBe(false);
  });

  it('knows it again with the dot of a full name, and in capitals', () => {
    for (const hostname of ['example.org.', 'www.example.org.', 'WWW.Example.ORG']) {
      expect(runs({ addedSites: ['example.org'] }, never, hostname)).toBe(true);
    }
    expect(runs({ addedSites: ['example.org'] }, never, 'example.org.com')).toBe(false);
  });

  it('runs on articles alone where every site was asked for', () => {
    expect(runs({ everySite: true }, () => true)).toBe(true);
    expect(runs({ everySite: true }, () => false)).toBe(false);
    expect(runs({ everySite: true, disabledSites: ['example.org'] }, never)).toBe(false);
    expect(runs({ everySite: true, pausedEverywhere: true }, never)).toBe(false);
  });

  it('runs no more once neither holds', () => {
    expect(runs({}, never)).toBe(false);
  });
});
