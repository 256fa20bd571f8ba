/** Runs inside every measured page, before anything else: it must not refer to anything outside itself. */
export interface WatchNames {
  page: string;
  marks: string;
}

/** Notes that the page began, its layout shifts, and the first frame with a mark. */
export function watchPage({ page, marks }: WatchNames): void {
  /** ms after which a page without marks is no longer looked at. */
  const GIVE_UP_MS = 3000;
  if (window !== top || location.protocol === 'about:') return;
  performance.mark(page);
  const shifts = { sum: 0 };
  Object.assign(window, { sidelightShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    let size = 0;
    for (const [, highlight] of CSS.highlights) size += highlight.size;
    if (size > 0) performance.mark(marks);
    else if (performance.now() < GIVE_UP_MS) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
