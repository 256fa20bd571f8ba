/** Runs inside every measured page, before anything else: it must not refer to anything outside itself. */
export interface WatchNames {
  page: string;
  marks: string;
}

/** Notes that the page began, its layout shifts, and the first frame with a mark. */
export function watchPage({ page, marks }: WatchNames): void {
  /** Frames that are looked at after the page was parsed: as many with marks as without, so that both cost the same. */
  const FRAMES = 30;
  if (window !== top || location.protocol === 'about:') return;
  performance.mark(page);
  const shifts = { sum: 0 };
  Object.assign(window, { sidelightShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  let frames = 0;
  let seen = false;
  const look = () => {
    let size = 0;
    for (const [, highlight] of CSS.highlights) size += highlight.size;
    if (size > 0 && !seen) performance.mark(marks);
    seen ||= size > 0;
    if (++frames < FRAMES) requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
}
