/** Figures out of rounds. All of them give NaN for an empty list. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
  const list = sorted(values);
  const middle = list.length >> 1;
  const upper = list[middle] ?? Number.NaN;
  return list.length % 2 === 1 ? upper : ((list[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The round that the machine disturbed least. */
export const least = (values: readonly number[]): number => sorted(values)[0] ?? Number.NaN;

export const most = (values: readonly number[]): number => sorted(values).at(-1) ?? Number.NaN;

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
