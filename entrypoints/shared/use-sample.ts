/** Keeps a piece of sample text marked as the settings have it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewState } from '../../components/options/preview.tsx';
import { hide } from '../../core/settings/lists.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import type { Marking } from '../content/marking.ts';
import { markSample } from '../content/sample.ts';

/** `ref` is for the article the sample stands in. */
export function useSample(settings: Settings, locale: string) {
  const ref = useRef<HTMLElement>(null);
  const marking = useRef<Marking | null>(null);
  const latest = useRef(settings);
  latest.current = settings;
  const [state, setState] = useState<PreviewState>('wait');

  useEffect(() => {
    const closing = new AbortController();
    const { current: article } = ref;
    if (!article) return undefined;
    markSample({
      article,
      locale,
      settings: () => latest.current,
      hideName: async (entity) => void (await changeSettings((now) => hide(now, entity))),
      signal: closing.signal,
    }).then(
      (started) => {
        marking.current = started;
        setState('ready');
      },
      () => setState('failed'),
    );
    return () => closing.abort();
  }, [locale]);
  useEffect(() => marking.current?.refresh(), [settings]);
  return { ref, state };
}
