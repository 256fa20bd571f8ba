/** The log of what failed in the extension itself, in its local storage. For the extension's own contexts. */
import { browser } from 'wxt/browser';
import {
  allTold,
  detailsOf,
  type Part,
  type Problem,
  problemOf,
  type Raised,
  raisedBy,
  readProblems,
  untoldIn,
  withProblem,
} from '../core/errors/problem.ts';
import { listen } from './listen.ts';

const KEY = 'problems';

/** Held while the log is read and written: several contexts may fail at a time. */
const LOCK = 'problems';

/** Whether the reader has been told of it in the place where it happened. */
interface Told {
  told?: true | undefined;
}

/** Never rejects: what cannot be noted is not worth a second failure. */
export async function noteRaised(part: Part, raised: Raised, { told }: Told = {}): Promise<void> {
  const problem = problemOf(raised, part, Date.now());
  try {
    await changeLog((log) => withProblem(log, told ? { ...problem, told } : problem));
  } catch {
    // Storage that is full or broken is told of in the options by itself.
  }
}

export const noteError = (part: Part, error: unknown, how?: Told): Promise<void> =>
  noteRaised(part, raisedBy(error), how);

/** For what the reader is told of in its place, on a page of ours: answers with what may be copied of it. */
export function noteShown(error: unknown): string {
  void noteError('own', error, { told: true });
  return detailsOf([problemOf(raisedBy(error), 'own', Date.now())], ownVersion());
}

/** Every problem nobody has been told of yet, taken for told from now on. None where the log cannot be read or kept. */
export async function takeUntold(): Promise<readonly Problem[]> {
  let untold: readonly Problem[] = [];
  try {
    await changeLog((log) => {
      untold = untoldIn(log);
      return untold.length === 0 ? log : allTold(log);
    });
  } catch {
    // The same would be said again every time.
    return [];
  }
  return untold;
}

const changeLog = (change: (log: readonly Problem[]) => readonly Problem[]): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const log = await loadProblems();
    const next = change(log);
    if (next !== log) await browser.storage.local.set({ [KEY]: next });
  });

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
