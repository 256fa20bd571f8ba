import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { watchSettings } from '../../platform/settings-store.ts';

/** The settings as they are, from those that were stored when the page was opened. */
export function useLiveSettings(stored: Settings): Settings {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    return () => closing.abort();
  }, []);
  return settings;
}
