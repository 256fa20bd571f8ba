/** A surface that is loaded when it is needed: most pages are read without a single card. */
import type { PageMention } from '../page/page-mention.ts';
import type { CardSurface, PreparedSurface, ShowOptions, SurfaceHandlers } from './surface.ts';

export interface LazySurface extends CardSurface {
  /** Loads it ahead of the first card, and has it rehearse that of a mention. Does nothing the second time. */
  preload(mention: PageMention | null): void;
  /** Nothing where it is not loaded: the first card reads the settings itself. */
  relook(): void;
}

/**
 * What is asked for while it loads is done once it is there, unless it was taken back meanwhile. Where it cannot be
 * loaded, the card is closed before it opened, and the next one tries again. `whenIdle` runs work that can wait.
 */
export function lazySurface(load: () => Promise<PreparedSurface>, whenIdle: (work: () => void) => void): LazySurface {
  let real: PreparedSurface | null = null;
  let loading = false;
  let handlers: SurfaceHandlers | null = null;
  let wanted: { mention: PageMention; options: ShowOptions } | null = null;

  async function start(first: PageMention | null = null): Promise<void> {
    if (real || loading) return;
    loading = true;
    try {
      real = await load();
      if (handlers) real.connect(handlers);
      if (wanted) real.show(wanted.mention, wanted.options);
      else if (first) whenIdle(() => real?.rehearse(first));
    } catch {
      if (wanted) handlers?.close();
    } finally {
      loading = false;
      wanted = null;
    }
  }

  return {
    preload: (mention) => void start(mention),
    relook: () => real?.relook(),
    connect(to) {
      handlers = to;
      real?.connect(to);
    },
    show(mention, options) {
      if (real) return real.show(mention, options);
      wanted = { mention, options };
      void start();
    },
    setPinned(pinned) {
      if (wanted) wanted.options = { ...wanted.options, pinned };
      real?.setPinned(pinned);
    },
    hide() {
      wanted = null;
      real?.hide();
    },
    contains: (event) => real?.contains(event) ?? false,
    covers: (point) => real?.covers(point) ?? false,
    hasFocus: () => real?.hasFocus() ?? false,
  };
}
