/** Runs inside the page: notes the first frame that shows a mark, on the trace's clock. */
export const FIRST_MARKS = 'sidelight-bench-first-marks';

export function watchFirstMarks(name: string): void {
  const look = () => {
    let size = 0;
    for (const [, highlight] of CSS.highlights) size += highlight.size;
    if (size > 0) performance.mark(name);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
