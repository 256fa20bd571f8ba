import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../scripts/check/web-ext.ts';

const report = (errors: object[], warnings: object[]) => `A note.\n${JSON.stringify({ errors, warnings })}\n`;
const inLibrary = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };
const ours = { code: 'MANIFEST_PERMISSIONS', message: 'Unknown permission', file: 'manifest.json' };

describe('the report of the linter for Firefox', () => {
  it('counts errors and warnings, but for the one that is the library of views', () => {
    expect(findingsIn(report([], [inLibrary]))).toEqual([]);
    expect(findingsIn(report([], [inLibrary, ours]))).toEqual([ours]);
    expect(findingsIn(report([inLibrary], []))).toEqual([inLibrary]);
  });

  it('is missed where there is none', () => {
    expect(findingsIn('It failed.')).toBeNull();
    expect(findingsIn('{}')).toBeNull();
  });
});
