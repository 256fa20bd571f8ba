/** Mentions with marks and cards on a document: names -> detector -> mentions -> hover -> card. */
import { markName } from '../../core/card/mark-name.ts';
import { groupIn } from '../../core/data/known-entities.ts';
import type { PageData } from '../../core/data/page-data.ts';
import { createDocumentDetector } from '../../core/detector/document.ts';
import { type Hover, startHover } from '../../core/hover/controller.ts';
import { lazySurface } from '../../core/hover/lazy-surface.ts';
import type { CardMessages } from '../../core/i18n/messages.en.ts';
import type { Flow } from '../../core/page/flow.ts';
import { isHost } from '../../core/page/host.ts';
import { Marks, markedOf } from '../../core/page/marks.ts';
import { guardMarks } from '../../core/page/marks-guard.ts';
import type { PageMention } from '../../core/page/page-mention.ts';
import { createScanner, type Scanner } from '../../core/page/scanner.ts';
import { whenIdle } from '../../core/page/when-idle.ts';
import type { GivenUp } from '../../core/protocol/messages.ts';
import { hoverSettings } from '../../core/settings/hover.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { isWanted } from '../../core/settings/wanted.ts';
import type { CreatePageCards, PageCardsOptions } from '../../platform/page-cards.ts';
import type { StartVoices, Voices } from './voices.ts';

/** CSS highlight of the mention whose card is open; the groups' names begin the same way (assets/styles). */
const CURRENT = 'sidelight-current';

type CardParts = Pick<PageCardsOptions, 'readCountry' | 'openEntry' | 'hideName' | 'failed'>;

export interface MarkingOptions extends CardParts {
  document: Document;
  data: PageData;
  /** Of the document's text: BCP 47. */
  lang: string | undefined;
  /** The languages a reader has: of our words, and of their own. Asked with the first card: browsers take long to tell. */
  languages(): { locale: string; reader: string };
  /** Read at every use; `refresh` is to be called when it gives others. */
  settings(): Settings;
  /** Elements to read, where they are not to be looked for. */
  roots?: readonly Element[];
  /** Reads the document's own voices as well. */
  startVoices?: StartVoices;
  loadCards(): Promise<CreatePageCards>;
  /** What cards show: asked for with the first of them. */
  loadBriefs(): Promise<PageCardsOptions['briefs']>;
  /** The card's words in a locale; null where they are built in. */
  loadWords(locale: string): Promise<CardMessages | null>;
  /** Called when a whole reading of the document, or of what changed, is done. */
  onSettled?(): void;
  /** Called with what keeps cards from being loaded, or voices from being read. */
  onError(error: unknown): void;
  /** Called with the mention whose card opens. */
  onOpened?(mention: PageMention): void;
  signal: AbortSignal;
}

export interface Marking {
  scanner: Scanner;
  hover: Hover;
  /** Null where they are not read. */
  voices: Voices | null;
  /** What the page kept us from, so that it was given up. */
  gaveUp(): GivenUp[];
  /** Shows everything anew, with the settings as they are now. */
  refresh(): void;
}

/** Marks until the signal aborts; then the document is as it was. */
export function startMarking(options: MarkingOptions): Marking {
  const { document, data, lang, settings, signal } = options;
  const { known } = data;
  const isExpert = (entity: string) => known.experts.includes(entity);
  const marks = new Marks();
  const nameOf = (entity: string) => {
    const { palette, markStyle } = settings();
    return markName(groupIn(known, entity) ?? 'country', palette, markStyle === 'background' ? markStyle : 'underline');
  };

  const scanner = createScanner({
    document,
    detector: createDocumentDetector<Flow>(data.names, { lang }),
    accept: (mention) => {
      const hasEntry = groupIn(known, mention.entity) !== null;
      return (
        (hasEntry || (settings().allCountries && mention.iso2 !== undefined)) && isWanted(mention, settings(), isExpert)
      );
    },
    onMentions: (before, after) =>
      marks.update(before, settings().markStyle === 'none' ? [] : markedOf(after, settings().marked), nameOf),
    onSettled() {
      showCurrent();
      guard.look();
      voices?.settled();
      options.onSettled?.();
    },
    wholePage: settings().wholePage,
    roots: options.roots,
    isOurs: isHost,
    signal,
  });

  const showCurrent = () => {
    hover.refresh();
    markCurrent(hover.current());
  };
  const voices =
    options.startVoices?.({
      document,
      scanner,
      lang,
      settings,
      onChange: showCurrent,
      onError: options.onError,
      signal,
    }) ?? null;
  const mentions = voices?.mentions ?? scanner.index;
  const guard = guardMarks(document, voices ? [marks, voices.marks] : [marks], signal);
  let cardsGivenUp = false;

  const markCurrent = (mention: PageMention | null) => marks.single(CURRENT, mention && mentions.rangeOf(mention));

  const loadSurface = async () => {
    const languages = options.languages();
    const [createPageCards, briefs, words] = await Promise.all([
      options.loadCards(),
      options.loadBriefs(),
      options.loadWords(languages.locale),
    ]);
    return createPageCards({
      document,
      briefs,
      languages: { ...languages, page: lang },
      words,
      voices: voices?.page ?? null,
      readCountry: options.readCountry,
      look: settings,
      openEntry: options.openEntry,
      hideName: options.hideName,
      failed: options.failed,
      onGivenUp() {
        cardsGivenUp = true;
      },
      signal,
    });
  };
  const noted = (error: unknown): never => {
    options.onError(error);
    throw error;
  };
  const surface = lazySurface(() => loadSurface().catch(noted), whenIdle(signal));

  const hover = startHover({
    document,
    mentions,
    surface,
    settings: () => hoverSettings(settings()),
    signal,
    onChange(mention) {
      markCurrent(mention);
      if (mention) options.onOpened?.(mention);
    },
  });

  signal.addEventListener('abort', () => marks.clear());
  // The card's script is there by the time the pointer comes to rest.
  const ahead = (event: Event) => {
    if (event.isTrusted && !mentions.empty) surface.preload(scanner.index.any());
  };
  document.addEventListener('pointermove', ahead, { passive: true, signal });
  return {
    scanner,
    hover,
    voices,
    gaveUp: () => [...(guard.gaveUp ? (['marks'] as const) : []), ...(cardsGivenUp ? (['cards'] as const) : [])],
    refresh() {
      if (signal.aborted) return;
      surface.relook();
      scanner.refresh();
      voices?.refresh();
    },
  };
}
