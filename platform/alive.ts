/**
 * On a page: whether the extension that put this script there is still there. Browsers tell nobody when it is updated,
 * switched off or removed. A port would tell, but it wakes the background and closes whenever that goes to sleep; so the
 * one thing that changes is looked at, which costs nothing that could be measured and asks nobody, and only while the
 * page can be seen.
 */
import { browser } from 'wxt/browser';

/** ms between two looks: an old script is gone within a second. */
const LOOK_MS = 500;

/** False once the extension was reloaded, updated, switched off or removed under the page. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls `end`, which is to abort the signal, once the extension is gone. */
export function endWithExtension(document: Document, end: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!isAlive()) end();
  };
  const keep = () => {
    clearInterval(timer);
    if (signal.aborted || document.hidden) return;
    timer = setInterval(look, LOOK_MS);
    look();
  };
  document.addEventListener('visibilitychange', keep, { signal });
  signal.addEventListener('abort', keep);
  keep();
}
