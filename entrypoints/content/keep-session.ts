/** One session on the page while the settings allow it; a new one where they change what it starts with. */
import type { Settings } from '../../core/settings/settings.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { startSession } from './session.ts';
import type { Sign } from './sign.ts';

export interface Keeper {
  /** To be called when the page has become another one: it may be an article now, or none any more. */
  look(): void;
}

/** `allowed` is asked at every change of the settings. Ends with the signal. */
export async function keepSession(
  document: Document,
  allowed: (settings: Settings) => boolean,
  sign: Sign,
  signal: AbortSignal,
): Promise<Keeper> {
  let settings = await loadSettings();
  let running: { as: string; end: AbortController } | null = null;

  function look(): void {
    const as = signal.aborted || !allowed(settings) ? null : startedAs(settings);
    if (as === (running?.as ?? null)) return;
    running?.end.abort();
    running = as === null ? null : { as, end: new AbortController() };
    if (running) void startSession(document, sign, running.end.signal);
  }

  watchSettings((next) => {
    settings = next;
    look();
  }, signal);
  signal.addEventListener('abort', look);
  look();
  return { look };
}

/** What a session reads once, at its start. */
const startedAs = ({ wholePage, language }: Settings): string => JSON.stringify([wholePage, language]);
