/** The log of what failed in the extension itself, in its local storage. For the extension's own contexts. */
import { browser } from 'wxt/browser';
import {
  type Part,
  type Problem,
  problemOf,
  type Raised,
  raisedBy,
  readProblems,
  withProblem,
} from '../core/errors/problem.ts';
import { listen } from './listen.ts';

const KEY = 'problems';

/** Held while the log is read and written: several contexts may fail at a time. */
const LOCK = 'problems';

/** Never rejects: what cannot be noted is not worth a second failure. */
export async function noteRaised(part: Part, raised: Raised): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      const log = withProblem(await loadProblems(), problemOf(raised, part, Date.now()));
      await browser.storage.local.set({ [KEY]: log });
    });
  } catch {
    // Storage that is full or broken is told of in the options by itself.
  }
}

export const noteError = (part: Part, error: unknown): Promise<void> => noteRaised(part, raisedBy(error));

/** Notes whatever nobody catches in this context. */
export function noteUncaught(part: Part): void {
  addEventListener('error', ({ error }: ErrorEvent) => void noteError(part, error));
  addEventListener('unhandledrejection', ({ reason }) => void noteError(part, reason));
}

export async function loadProblems(): Promise<readonly Problem[]> {
  return readProblems((await browser.storage.local.get(KEY))[KEY]);
}

export const clearProblems = (): Promise<void> => browser.storage.local.remove(KEY);

export function watchProblems(onChange: (log: readonly Problem[]) => void, signal: AbortSignal): void {
  const look = () =>
    void loadProblems().then(
      (log) => {
        if (!signal.aborted) onChange(log);
      },
      () => undefined,
    );
  const changed: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[KEY]) look();
  };
  listen(browser.storage.onChanged, changed, signal);
  look();
}

/** Of the extension, for a report. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
