/** Everything of the card on one page: its host element, its styles and its views. */
import cardCss from '../../assets/styles/card.css?inline';
import { createCardSurface } from '../../components/overlay.tsx';
import { warmFonts } from '../../components/warm-fonts.ts';
import { inLanguage } from '../../core/brief/in-language.ts';
import { createCountries } from '../../core/card/countries.ts';
import type { SurfaceHandlers } from '../../core/hover/surface.ts';
import { createMessages } from '../../core/i18n/messages.ts';
import { createHost } from '../../core/page/host.ts';
import { guardHost } from '../../core/page/host-guard.ts';
import type { CreatePageCards } from '../../platform/page-cards.ts';

export const createPageCards: CreatePageCards = ({
  document,
  briefs,
  readCountry,
  languages,
  words,
  voices,
  signal,
  ...options
}) => {
  const localized = briefs.map((brief) => inLanguage(brief, languages.locale));
  const host = createHost(document, cardCss);
  signal.addEventListener('abort', host.remove);
  const surface = createCardSurface({
    root: host.root,
    source: { briefs: localized, countries: createCountries(readCountry), languages, page: voices },
    t: createMessages(languages.locale, words),
    look: options.look,
    now: Date.now,
    callbacks: {
      raise: host.raise,
      // Pages without https have no clipboard: the card says that it could not copy.
      copy: async (text) => navigator.clipboard.writeText(text),
      openEntry: options.openEntry,
      hideName: options.hideName,
      jump: (key) => voices?.jump(key),
      failed: options.failed,
    },
    signal,
  });
  let handlers: SurfaceHandlers | null = null;
  const giveUp = () => {
    handlers?.close();
    host.remove();
    options.onGivenUp();
  };
  const shown = () => host.root.querySelector('.overlay:not(.away) > *');
  const guard = guardHost(host, shown, giveUp, signal);
  return {
    ...surface,
    connect(to) {
      handlers = to;
      surface.connect(to);
    },
    show(mention, how) {
      if (guard.gaveUp) {
        // Not within the machine's own step.
        queueMicrotask(() => handlers?.close());
        return;
      }
      surface.show(mention, how);
      guard.watch(mention.element);
    },
    hide() {
      guard.watch(null);
      surface.hide();
    },
    rehearse(mention) {
      warmFonts(cardCss);
      surface.rehearse(mention);
    },
  };
};
