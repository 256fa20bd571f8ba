/** One session on the page while the settings allow it; a new one where they change what it starts with. */
import { watchRewritten } from '../../core/page/rewritten.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { tellProblem } from '../../platform/tell-problem.ts';
import { startSession } from './session.ts';
import type { Sign } from './sign.ts';

export interface Keeper {
  /** To be called when the page has become another one: it may be an article now, or none any more. */
  look(): void;
}

/** `stored` are the settings as they are now; `allowed` is asked at every change of them. Ends with the signal. */
export function keepSession(
  document: Document,
  stored: Settings,
  allowed: (settings: Settings) => boolean,
  sign: Sign,
  signal: AbortSignal,
): Keeper {
  let settings = stored;
  let running: { as: string; end: AbortController } | null = null;

  function look(): void {
    const as = signal.aborted || !allowed(settings) ? null : startedAs(settings);
    if (as === (running?.as ?? null)) return;
    running?.end.abort();
    running = as === null ? null : { as, end: new AbortController() };
    if (running) void startSession(document, settings, sign, running.end.signal).catch(tellProblem);
  }

  watchSettings((next) => {
    settings = next;
    look();
  }, signal);
  watchRewritten(
    document,
    () => {
      running?.end.abort();
      running = null;
      look();
    },
    signal,
  );
  signal.addEventListener('abort', look);
  look();
  return { look };
}

/** What a session reads once, at its start. */
const startedAs = ({ wholePage, language }: Settings): string => JSON.stringify([wholePage, language]);
