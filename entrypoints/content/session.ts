/** One page, as long as it is read: marks and cards, settings that change under it, answers to the popup. */
import { pageLanguage } from '../../core/page/page-language.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readCountry } from '../../platform/country-data.ts';
import { loadScript } from '../../platform/load-script.ts';
import { readerLanguage, readerLocale } from '../../platform/locale.ts';
import { tellBackground } from '../../platform/messaging.ts';
import { loadBriefs, loadCardWords, loadPageData } from '../../platform/page-data.ts';
import { answerPanels } from '../../platform/panel-port.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { tellProblem, tellShownProblem } from '../../platform/tell-problem.ts';
import { answerMessages } from './answers.ts';
import { bringVariants } from './mark-variants.ts';
import { type Marking, startMarking } from './marking.ts';
import { createReporter } from './report.ts';
import type { Sign } from './sign.ts';
import { answerVoices, startVoices } from './voices.ts';

/** Starts Sidelight on a page and keeps it until the signal aborts; then the page is as it was. */
export async function startSession(
  document: Document,
  stored: Settings,
  sign: Sign,
  signal: AbortSignal,
): Promise<void> {
  const lang = pageLanguage(document);
  let marking: Marking | null = null;
  let settings = stored;
  const reporter = createReporter({ scanner: () => marking?.scanner, wanted: () => settings.badge, sign, signal });
  const bring = bringVariants(tellProblem);
  bring(settings);
  watchSettings((next) => {
    if (settings.voices && !next.voices) marking?.hover.close();
    settings = next;
    bring(settings);
    if (!marking) return;
    marking.refresh();
    reporter.changed();
  }, signal);
  const data = await loadPageData(lang);
  if (signal.aborted) return;
  const tellPanels = answerPanels(signal);
  marking = startMarking({
    document,
    data,
    lang,
    languages: () => ({ locale: readerLocale(settings.language), reader: readerLanguage(settings.language) }),
    settings: () => settings,
    startVoices,
    loadCards: () => loadScript('card'),
    loadBriefs,
    loadWords: loadCardWords,
    readCountry,
    async openEntry(entity) {
      await tellBackground({ type: 'open-entry', entity });
    },
    async hideName(entity) {
      await tellBackground({ type: 'hide-name', entity });
    },
    onSettled() {
      reporter.settled();
      tellPanels({ type: 'read' });
    },
    onError: tellProblem,
    failed: tellShownProblem,
    onOpened: ({ mention }) => tellPanels({ type: 'looking-at', entity: mention.entity }),
    signal,
  });
  answerMessages({ ...marking, signal });
  answerVoices(marking, signal);
}
