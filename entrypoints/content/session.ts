/** Wires one page: names -> detector -> mentions on the page -> hover -> card. */
import { markGroupIn } from '../../core/card/mark-group.ts';
import { markName } from '../../core/card/mark-name.ts';
import { entityIds, expertIds } from '../../core/data/page-data.ts';
import { createDocumentDetector } from '../../core/detector/document.ts';
import { startHover } from '../../core/hover/controller.ts';
import { lazySurface } from '../../core/hover/lazy-surface.ts';
import { loadNamesInSlices } from '../../core/names/load.ts';
import type { Flow } from '../../core/page/flow.ts';
import { isHost } from '../../core/page/host.ts';
import { Marks, markedOf } from '../../core/page/marks.ts';
import { nextTask } from '../../core/page/next-task.ts';
import { pageLanguage } from '../../core/page/page-language.ts';
import type { PageMention } from '../../core/page/page-mention.ts';
import { createScanner } from '../../core/page/scanner.ts';
import { hoverSettings } from '../../core/settings/hover.ts';
import { isWanted } from '../../core/settings/wanted.ts';
import { loadCards } from '../../platform/card-script.ts';
import { readCountry } from '../../platform/country-data.ts';
import { readerLanguage, readerLocale } from '../../platform/locale.ts';
import { tellBackground } from '../../platform/messaging.ts';
import { loadPageData } from '../../platform/page-data.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { answerMessages } from './answers.ts';

/** CSS highlight of the mention whose card is open; the groups' names begin the same way (assets/styles). */
const CURRENT = 'sidelight-current';

/** Starts Sidelight on a page and keeps it until the signal aborts; then the page is as it was. */
export async function startSession(document: Document, signal: AbortSignal): Promise<void> {
  const lang = pageLanguage(document);
  const [stored, data] = await Promise.all([loadSettings(), loadPageData(lang)]);
  let settings = stored;
  if (signal.aborted) return;
  const gazetteer = await loadNamesInSlices(data.names, nextTask);
  if (signal.aborted) return;
  const { briefs } = data;
  const inBriefs = entityIds(briefs);
  const experts = expertIds(briefs);
  const isExpert = (entity: string) => experts.has(entity);
  const marks = new Marks();
  const nameOf = (entity: string) => {
    const { palette, markStyle } = settings;
    return markName(markGroupIn(briefs, entity), palette, markStyle === 'background' ? markStyle : 'underline');
  };

  const scanner = createScanner({
    document,
    detector: createDocumentDetector<Flow>(gazetteer, { lang }),
    accept: (mention) => {
      const known = inBriefs.has(mention.entity) || (settings.allCountries && mention.iso2 !== undefined);
      return known && isWanted(mention, settings, isExpert);
    },
    onMentions: (before, after) =>
      marks.update(before, settings.markStyle === 'none' ? [] : markedOf(after, settings.marked), nameOf),
    onSettled() {
      hover.refresh();
      markCurrent(hover.current());
    },
    wholePage: settings.wholePage,
    isOurs: isHost,
    signal,
  });

  const markCurrent = (mention: PageMention | null) => marks.single(CURRENT, mention && scanner.index.rangeOf(mention));

  const surface = lazySurface(async () => {
    const createPageCards = await loadCards();
    return createPageCards({
      document,
      briefs,
      languages: { locale: readerLocale(settings.language), reader: readerLanguage(), page: lang },
      readCountry,
      look: () => settings,
      async openEntry(entity) {
        await tellBackground({ type: 'open-entry', entity });
      },
      async hideName(entity) {
        await tellBackground({ type: 'hide-name', entity });
      },
      signal,
    });
  });

  const hover = startHover({
    document,
    mentions: scanner.index,
    surface,
    settings: () => hoverSettings(settings),
    signal,
    onChange: markCurrent,
  });

  watchSettings((next) => {
    settings = next;
    scanner.refresh();
  }, signal);
  answerMessages({ scanner, hover, signal });
  signal.addEventListener('abort', () => marks.clear());
  // The card's script is there by the time the pointer comes to rest.
  const ahead = () => {
    if (!scanner.index.empty) surface.preload();
  };
  document.addEventListener('pointermove', ahead, { passive: true, signal });
}
