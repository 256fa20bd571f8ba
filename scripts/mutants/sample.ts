/** Which lines are mutated where all of them would take too long. */

/** Lines that are taken, or left out, together: about a function. */
const STRETCH = 20;

export interface SourceFile {
  path: string;
  lines: number;
}

/**
 * Every `share`-th stretch of the files laid end to end, as patterns for Stryker: 'a.ts:1-20', lines counted from 1. A
 * mutant is taken only where the whole of it lies in a stretch, so whole bodies of long functions are not.
 */
export function sampleOf(files: readonly SourceFile[], share: number): string[] {
  let nth = 0;
  return files.flatMap(({ path, lines }) => {
    const starts = Array.from({ length: Math.ceil(lines / STRETCH) }, (_, i) => 1 + i * STRETCH);
    return starts
      .filter(() => nth++ % share === 0)
      .map((from) => `${path}:${from}-${Math.min(lines, from + STRETCH - 1)}`);
  });
}
