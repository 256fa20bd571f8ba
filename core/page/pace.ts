/** Tells when a page changes faster than it may be followed: following takes time from whatever else the page does. */

/** Milliseconds over which the time spent is summed up. */
export const WINDOW_MS = 10_000;
/** Share of that time that reading changes may take. A page with 200 new paragraphs a second takes a tenth or less. */
export const MAX_SHARE = 0.3;
/** Milliseconds that are remembered as one: nobody needs it finer. */
const BUCKET_MS = 500;

export interface Pace {
  /** Notes that reading changes took from one time to another, both in ms of one clock. True where that is too much. */
  spent(from: number, to: number): boolean;
  reset(): void;
}

export function createPace(): Pace {
  let buckets: { since: number; ms: number }[] = [];
  return {
    spent(from, to) {
      const last = buckets.at(-1);
      if (last && from - last.since < BUCKET_MS) last.ms += to - from;
      else {
        buckets.push({ since: from, ms: to - from });
        buckets = buckets.filter(({ since }) => to - since <= WINDOW_MS);
      }
      return buckets.reduce((sum, { ms }) => sum + ms, 0) > WINDOW_MS * MAX_SHARE;
    },
    reset() {
      buckets = [];
    },
  };
}
