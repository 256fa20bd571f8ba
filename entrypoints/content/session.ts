/** One page, as long as it is read: marks and cards, settings that change under it, answers to the popup. */
import { pageLanguage } from '../../core/page/page-language.ts';
import { loadCards } from '../../platform/card-script.ts';
import { readCountry } from '../../platform/country-data.ts';
import { readerLanguage, readerLocale } from '../../platform/locale.ts';
import { tellBackground } from '../../platform/messaging.ts';
import { loadBriefs, loadCardWords, loadPageData } from '../../platform/page-data.ts';
import { answerPanels } from '../../platform/panel-port.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { answerMessages } from './answers.ts';
import { type Marking, startMarking } from './marking.ts';
import { createReporter } from './report.ts';
import type { Sign } from './sign.ts';
import { answerVoices, startVoices } from './voices.ts';

/** Starts Sidelight on a page and keeps it until the signal aborts; then the page is as it was. */
export async function startSession(document: Document, sign: Sign, signal: AbortSignal): Promise<void> {
  const lang = pageLanguage(document);
  let marking: Marking | null = null;
  const [stored, data] = await Promise.all([loadSettings(), loadPageData(lang)]);
  let settings = stored;
  const reporter = createReporter({ scanner: () => marking?.scanner, wanted: () => settings.badge, sign, signal });
  watchSettings((next) => {
    if (settings.voices && !next.voices) marking?.hover.close();
    settings = next;
    marking?.refresh();
    reporter.changed();
  }, signal);
  if (signal.aborted) return;
  const tellPanels = answerPanels(signal);
  marking = startMarking({
    document,
    data,
    lang,
    languages: { locale: readerLocale(settings.language), reader: readerLanguage(settings.language) },
    settings: () => settings,
    startVoices,
    loadCards,
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
    onOpened: ({ mention }) => tellPanels({ type: 'looking-at', entity: mention.entity }),
    signal,
  });
  answerMessages({ ...marking, signal });
  answerVoices(marking, signal);
}
