/** In the content script: what failed, told to the background, which keeps it. */
import { browser } from 'wxt/browser';
import { detailsOf, isOurs, problemOf, type Raised, raisedBy } from '../core/errors/problem.ts';
import { tellBackground } from './messaging.ts';

/** Never rejects: nobody may be there any more. */
export function tellProblem(error: unknown): void {
  tell(raisedBy(error));
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
  const heard = (error: unknown, event: Event) => {
    const raised = raisedBy(error);
    if (event.isTrusted && isOurs(raised, base)) tell(raised);
  };
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
