/** Wires one page: names -> detector -> mentions on the page -> hover -> card. */
import cardCss from '../../assets/styles/card.css?inline';
import { createCardSurface } from '../../components/overlay.tsx';
import { createCountries } from '../../core/card/countries.ts';
import { markGroupIn } from '../../core/card/mark-group.ts';
import { entityIds } from '../../core/data/page-data.ts';
import { createDocumentDetector } from '../../core/detector/document.ts';
import { startHover } from '../../core/hover/controller.ts';
import { createMessages } from '../../core/i18n/messages.ts';
import { loadNamesInSlices } from '../../core/names/load.ts';
import type { Flow } from '../../core/page/flow.ts';
import { createHost, isHost } from '../../core/page/host.ts';
import { Marks, underlined } from '../../core/page/marks.ts';
import { nextTask } from '../../core/page/next-task.ts';
import { pageLanguage } from '../../core/page/page-language.ts';
import { createScanner } from '../../core/page/scanner.ts';
import { hide } from '../../core/settings/settings.ts';
import { readCountry } from '../../platform/country-data.ts';
import { readerLanguage, readerLocale } from '../../platform/locale.ts';
import { tellBackground } from '../../platform/messaging.ts';
import { loadPageData } from '../../platform/page-data.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
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
  const locale = readerLocale();
  const host = createHost(document, cardCss);
  const marks = new Marks();
  const groupOf = (entity: string) => `sidelight-${markGroupIn(briefs, entity)}`;

  /** The extension was updated or removed under this page: its script can do nothing more, and its cards go. */
  const outdated = () => hover.close();

  const scanner = createScanner({
    document,
    createDetector: () => createDocumentDetector<Flow>(gazetteer, { lang }),
    accept: ({ entity, iso2 }) => {
      const known = inBriefs.has(entity) || (settings.allCountries && iso2 !== undefined);
      return known && !settings.hidden.includes(entity);
    },
    onMentions: (before, after) => marks.update(before, underlined(after, settings.underline), groupOf),
    onSettled: () => hover.refresh(),
    onNavigate: () => hover.route(),
    isOurs: isHost,
    signal,
  });

  const surface = createCardSurface({
    root: host.root,
    source: {
      briefs,
      countries: createCountries(readCountry),
      languages: { locale, reader: readerLanguage(), page: lang },
    },
    t: createMessages(locale),
    theme: () => settings.theme,
    now: Date.now,
    callbacks: {
      raise: host.raise,
      // Pages without https have no clipboard: the card says that it could not copy.
      copy: async (text) => navigator.clipboard.writeText(text),
      openEntry: (entity) => void tellBackground({ type: 'open-entry', entity }).catch(outdated),
      hideName(entity) {
        hover.close();
        void changeSettings((now) => hide(now, entity)).catch(outdated);
      },
    },
    signal,
  });

  const hover = startHover({
    document,
    mentions: scanner.index,
    surface,
    signal,
    onChange: (mention) => marks.single(CURRENT, mention && scanner.index.rangeOf(mention)),
  });

  watchSettings((next) => {
    settings = next;
    scanner.refresh();
  }, signal);
  answerMessages({ scanner, hover, signal });
  signal.addEventListener('abort', () => {
    marks.clear();
    host.remove();
  });
}
