import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../scripts/mutants/sample.ts';
import { inWords, scoreOf } from '../../../scripts/mutants/score.ts';

describe('a sample of the lines to mutate', () => {
  it('is every so manieth stretch of all files end to end', () => {
    const files = [
      { path: 'a.ts', lines: 45 },
      { path: 'b.ts', lines: 5 },
      { path: 'c.ts', lines: 20 },
    ];
    expect(sampleOf(files, 2)).toEqual(['a.ts:1-20', 'a.ts:41-45', 'c.ts:1-20']);
  });

  it('takes each line once where all are taken, whatever the files', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 })), (lengths) => {
        const sample = sampleOf(
          lengths.map((lines, i) => ({ path: `${i}.ts`, lines })),
          1,
        );
        const lines = sample.flatMap((part) => {
          const [path, from = 0, to = 0] = part.split(/[:-]/).map((text, i) => (i === 0 ? text : Number(text)));
          return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${path} ${Number(from) + i}`);
        });
        expect(lines).toEqual(
          lengths.flatMap((length, i) => Array.from({ length }, (_, line) => `${i}.ts ${line + 1}`)),
        );
      }),
    );
  });
});

describe('the score', () => {
  it('counts a mutant that hangs as found, and leaves out those that were never tried', () => {
    const mutants = ['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
    const report = { files: { 'a.ts': { mutants: mutants.map((status) => ({ status })) } } };
    expect(scoreOf(report)).toEqual({ killed: 3, survived: 1, uncovered: 1 });
    expect(inWords(scoreOf(report))).toBe('60.0 % of 5 killed, 1 survived, 1 reached by no test');
    expect(inWords(scoreOf({ files: {} }))).toBe('no mutants');
  });
});
