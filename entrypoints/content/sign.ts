/** What the toolbar's icon is told of this page: every word to the background wakes it, so nothing is said twice. */
import type { Settings } from '../../core/settings/settings.ts';
import { isEnabled } from '../../core/sites/enabled.ts';
import { tellBackground } from '../../platform/messaging.ts';
import { watchSettings } from '../../platform/settings-store.ts';

export interface Sign {
  /** Entities on the page; 0 where nothing of ours runs any more. */
  found(entities: number): void;
}

export function createSign(hostname: string, stored: Settings, signal: AbortSignal): Sign {
  let entities = 0;
  let off = false;
  /** What a tab's icon shows by itself. */
  let told: number | null = 0;

  function tell(): void {
    const now = off ? null : entities;
    if (now === told || signal.aborted) return;
    told = now;
    // Nobody may be there to hear it: the extension was updated under the page.
    tellBackground({ type: 'found', entities: now }).catch(() => undefined);
  }

  function look(settings: Settings): void {
    off = !isEnabled(hostname, { ...settings, pausedEverywhere: false });
    // What the same change does to the page is known a moment later.
    queueMicrotask(tell);
  }

  watchSettings(look, signal);
  look(stored);
  return {
    found(now) {
      entities = now;
      queueMicrotask(tell);
    },
  };
}
