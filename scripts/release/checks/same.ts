/** Whether two builds are the same, byte for byte. Pure. */
import type { Entry } from '../zip.ts';

/** @returns a line for each file that only one has, or that differs */
export function checkSame(one: readonly Entry[], other: readonly Entry[]): string[] {
  const mine = new Map(one.map(({ name, data }) => [name, data]));
  const others = new Map(other.map(({ name, data }) => [name, data]));
  return [
    ...[...mine.keys()].filter((name) => !others.has(name)).map((name) => `${name} is missing in the second`),
    ...[...others.keys()].filter((name) => !mine.has(name)).map((name) => `${name} is only in the second`),
    ...[...mine].flatMap(([name, data]) => {
      const twin = others.get(name);
      return twin && Buffer.compare(data, twin) !== 0 ? [`${name} differs`] : [];
    }),
  ];
}
