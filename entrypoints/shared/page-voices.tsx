/** The voices of the page in front, for the popup and the side panel: below what was found there, and in a search. */
import { useEffect, useState } from 'preact/hooks';
import { FoundVoices, VoicesOnPage, type VoicesProps } from '../../components/voices/voices-on-page.tsx';
import type { VoicesReport } from '../../core/page-voices/report.ts';
import { findVoices } from '../../core/search/find-voices.ts';
import { askVoices, tellPage } from '../../platform/messaging.ts';

/** Milliseconds between two looks at a page that is still being read. */
const LOOK_MS = 300;

interface Words extends Omit<VoicesProps, 'onShow'> {
  /** Called once the page has gone to a voice. */
  onShown?(): void;
}

/** @param asked Another value means to ask again: what the page has told meanwhile, a changed setting. */
export function usePageVoices(tabId: number | undefined, asked: readonly unknown[], { t, locale, onShown }: Words) {
  const [report, setReport] = useState<VoicesReport | null>(null);
  const reading = report?.state === 'reading';
  useEffect(() => {
    if (tabId === undefined) return setReport(null);
    let gone = false;
    const look = async () => {
      const answer = await askVoices(tabId);
      if (!gone) setReport(answer);
    };
    void look();
    const timer = reading ? setInterval(() => void look(), LOOK_MS) : undefined;
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [tabId, reading, ...asked]);
  const onShow = (id: string) => {
    if (tabId !== undefined) void tellPage(tabId, { type: 'show-voice', id }).then(onShown);
  };
  return {
    onPage: <VoicesOnPage report={report} t={t} locale={locale} onShow={onShow} />,
    found: (query: string) => <FoundVoices voices={findVoices(report?.voices ?? [], query)} t={t} onShow={onShow} />,
  };
}
