import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBundled, checkLicences, type Shipped } from '../../../scripts/release/licences.ts';
import { notice } from '../../../scripts/release/notice.ts';
import { CODE, DATA, readShipped } from '../../../scripts/release/shipped.ts';

const PACKAGE: Shipped = { name: 'one', version: '1.0.0', licence: 'MIT', use: 'code', text: 'Copyright (c) One' };

describe('NOTICE', () => {
  it('is what the installed packages say: run `npm run notice` after a change', () => {
    expect(readFileSync('NOTICE', 'utf8')).toBe(notice(readShipped()));
  });

  it('names every package, and holds every text', () => {
    const text = readFileSync('NOTICE', 'utf8');
    for (const name of [...CODE, ...DATA, 'cldr-dates-full']) expect(text).toContain(`\n${name} `);
    expect(text).toContain('UNICODE LICENSE V3');
    expect(text).toContain('Apache License\n');
  });

  it('prints a text that several share once, under all their names', () => {
    const text = notice([PACKAGE, { ...PACKAGE, name: 'two', text: 'Copyright (c) One  \r\n' }]);
    expect(text.match(/Copyright \(c\) One/g)).toHaveLength(1);
    expect(text).toContain('\none, two\n');
  });
});

describe('licences', () => {
  it('are all allowed in what ships, with a text each', () => {
    expect(checkLicences(readShipped())).toEqual([]);
  });

  it('fail where unknown, forbidden or without a text', () => {
    expect(checkLicences([{ ...PACKAGE, licence: '' }])).toEqual([expect.stringContaining("'none'")]);
    expect(checkLicences([{ ...PACKAGE, licence: 'GPL-3.0-only' }])).toEqual([expect.stringContaining('GPL')]);
    expect(checkLicences([{ ...PACKAGE, text: ' ' }])).toEqual(['one has no text of its licence']);
  });

  it('fail where a package is bundled and not declared, or declared and not bundled', () => {
    expect(checkBundled(['a', 'b'], ['a', 'b'])).toEqual([]);
    expect(checkBundled(['a', 'b'], ['a'])).toEqual(['b is bundled, but not declared']);
    expect(checkBundled(['a'], ['a', 'b'])).toEqual(['b is declared, but not bundled']);
  });
});
