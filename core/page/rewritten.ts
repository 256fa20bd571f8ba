/**
 * Tells when a page replaced all of itself: `document.open()` takes every listener off the document and its window, ours
 * with them, and nothing else says so.
 */
export function watchRewritten(document: Document, onRewritten: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const next = document.documentElement;
    if (!next || next === root) return;
    root = next;
    onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
