/** The stored settings as a page of ours works on them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../components/options/saved-bar.tsx';
import { type Change, changesBetween, undo } from '../../core/settings/changes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { changeSettings, inspectSettings, type Stored, watchSettings } from '../../platform/settings-store.ts';

const UNKNOWN: Stored = { settings: DEFAULT_SETTINGS, newer: false, kept: [], unread: null };

export function useSettings() {
  const [stored, setStored] = useState<Stored>(UNKNOWN);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const last = useRef<readonly Change[]>([]);

  const look = async () => setStored(await inspectSettings());
  useEffect(() => {
    const closing = new AbortController();
    watchSettings(() => void look(), closing.signal);
    void look();
    return () => closing.abort();
  }, []);

  const write = async (by: (settings: Settings) => Settings, type: 'saved' | 'undone') => {
    try {
      let before = stored.settings;
      const settings = await changeSettings((now) => {
        before = now;
        return by(now);
      });
      last.current = changesBetween(before, settings);
      setStored((now) => ({ ...now, settings }));
      setOutcome({ type });
    } catch (error) {
      setOutcome({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
      // What was shown as changed is not.
      setStored((now) => ({ ...now, settings: { ...now.settings } }));
    }
  };
  return {
    ...stored,
    outcome,
    change: (by: (settings: Settings) => Settings) => void write(by, 'saved'),
    undo: () => void write((now) => undo(now, last.current), 'undone'),
  };
}
