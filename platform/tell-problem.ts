/** In the content script: what failed, told to the background, which keeps it. */
import { browser } from 'wxt/browser';
import { detailsOf, isOurs, MOST_PROBLEMS, problemOf, type Raised, raisedBy } from '../core/errors/problem.ts';
import { guardCallbacks } from './guard-callbacks.ts';
import { tellBackground } from './messaging.ts';

/** What was told on this page: kind and innermost place. */
const toldHere = new Set<string>();

/**
 * Each kind in each place once: what fails at a move of the pointer fails at the next one too, and would push everything
 * else out of the log. Never rejects: nobody may be there any more.
 */
export function tellProblem(error: unknown): void {
  tellOnce(raisedBy(error));
}

function tellOnce(raised: Raised): void {
  const { kind, places } = problemOf(raised, 'page', 0);
  const spot = `${kind} ${places[0] ?? ''}`;
  if (toldHere.has(spot) || toldHere.size >= MOST_PROBLEMS) return;
  toldHere.add(spot);
  tell(raised);
}

/** For what the reader is told of in its place: answers with what may be copied of it. */
export function tellShownProblem(error: unknown): string {
  const raised = raisedBy(error);
  tell(raised, true);
  return detailsOf([problemOf(raised, 'page', Date.now())], versionHere());
}

/** Tells what nobody catches in our scripts on this page. The page's own errors are none of our business. */
export function tellUncaught(signal: AbortSignal): void {
  const base = browser.runtime.getURL('' as '/');
  const heard = (error: unknown, event?: Event) => {
    const raised = raisedBy(error);
    if (event?.isTrusted !== false && isOurs(raised, base)) tellOnce(raised);
  };
  if (import.meta.env.FIREFOX) {
    guardCallbacks(window, heard, signal);
    return;
  }
  addEventListener('error', (event) => heard(event.error, event), { signal });
  addEventListener('unhandledrejection', (event) => heard(event.reason, event), { signal });
}

function tell({ name, stack }: Raised, told?: true): void {
  tellBackground({ type: 'failed', name, stack, ...(told && { told }) }).catch(() => undefined);
}

/** Nothing where the extension was updated under the page. */
function versionHere(): string {
  try {
    return browser.runtime.getManifest().version;
  } catch {
    return '';
  }
}
