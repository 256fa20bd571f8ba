import { render } from 'preact';
import { type CardSource, type CardView, cardView } from '../core/card/card-view.ts';
import { type CitationWords, citation } from '../core/card/citation.ts';
import { countryCitation } from '../core/card/country-citation.ts';
import { inText } from '../core/card/in-text.ts';
import { voiceCitation } from '../core/card/voice-citation.ts';
import { inReach } from '../core/hover/lines.ts';
import { type Placement, placeCard } from '../core/hover/placement.ts';
import type { PreparedSurface, ShowOptions, SurfaceHandlers } from '../core/hover/surface.ts';
import type { CardTranslate } from '../core/i18n/messages.en.ts';
import { directionOf } from '../core/i18n/messages.ts';
import type { PageMention } from '../core/page/page-mention.ts';
import type { StatementKey } from '../core/page-voices/types.ts';
import { dataOfLook, type Look } from '../core/settings/look.ts';
import type { Copied } from './actions.tsx';
import { Boundary } from './boundary.tsx';
import type { FlagOf } from './emblem.tsx';
import { FailedCard } from './failed-card.tsx';
import type { FrameProps } from './frame.tsx';
import { watchCard } from './overlay-focus.ts';
import { OverlayView } from './overlay-view.tsx';

export interface CardCallbacks {
  /** Before a card is rendered: put the host on the page and on top of it, where the mention's element can be used. */
  raise?(near: Element): void;
  /** Put a text on the clipboard; reject where that is refused. */
  copy(text: string): Promise<void>;
  /** Open the full entry. Rejects where the extension is gone from under the page: the card then says so. */
  openEntry(entity: string): Promise<void>;
  /** Mark the name no more; the card closes after it. Rejects as `openEntry` does. */
  hideName(entity: string): Promise<void>;
  /** Show the place of a statement on the page. */
  jump?(key: StatementKey): void;
  /** A card could not be drawn, and says so. Answers with what may be told of it. */
  failed(error: unknown): string;
}

export interface CardSurfaceOptions {
  /** Shadow root of the host, with assets/styles/card.css in it. May be closed. */
  root: ShadowRoot;
  /** Where cards come from. The words of their interface are in `languages.locale`. */
  source: CardSource;
  t: CardTranslate;
  /** Read whenever a card is drawn, and at `relook`. */
  look: () => Look;
  /** ms since 1970. */
  now: () => number;
  callbacks: CardCallbacks;
  signal: AbortSignal;
}

/** The showing card: the mention it hangs on, and the entities followed from there, the last one on show. */
interface Showing {
  mention: PageMention;
  trail: string[];
  options: ShowOptions;
  placement: Placement | null;
  copied: Copied;
  /** A button found nothing behind it any more. */
  outdated: boolean;
  /** What may be told of the failure that is shown in place of the card; null where there was none. */
  failed: string | null;
}

const showingOf = (mention: PageMention, options: ShowOptions): Showing => ({
  mention,
  trail: [mention.mention.entity],
  options,
  placement: null,
  copied: null,
  outdated: false,
  failed: null,
});

/** Shows cards in a shadow root. Renders nothing until the first card. */
export function createCardSurface(setup: CardSurfaceOptions): PreparedSurface {
  const { root, source, t, callbacks, signal } = setup;
  const { countries } = source;
  const { locale } = source.languages;
  const container = root.ownerDocument.createElement('div');
  container.className = 'sidelight overlay';
  let handlers: SurfaceHandlers | null = null;
  let showing: Showing | null = null;
  let rehearsing = false;

  const cardElement = () => container.firstElementChild as HTMLElement | null;
  const contains = (event: Event) => event.composedPath().includes(root.host);

  const viewOf = (entity: string): CardView | null => {
    const mention = showing?.mention.mention;
    return cardView(source, entity, mention?.entity === entity ? mention.iso2 : undefined);
  };

  function draw(): void {
    const current = showing;
    if (!current) {
      render(null, container);
      return;
    }
    relook();
    if (current.failed === null) drawCard(current);
    // It may just have failed.
    const { failed } = current;
    if (failed !== null) drawFailed(current, failed);
  }

  function drawCard(current: Showing): void {
    try {
      const view = viewOf(current.trail.at(-1) ?? '');
      const drawn = view && (
        <Boundary onError={(error) => fail(current, error)} instead={() => null}>
          {viewOn(current, view)}
        </Boundary>
      );
      render(drawn, container);
      if (view?.model.head.emblem.type === 'flag') complete(view.model.head.emblem.iso2);
    } catch (error) {
      fail(current, error);
    }
  }

  const frameOf = ({ trail, options }: Showing): Omit<FrameProps, 'back'> => ({
    pinned: options.pinned,
    ui: { t, locale, dir: directionOf(locale), now: setup.now(), flagOf },
    onPin: (pinned) => handlers?.pin(pinned),
    onClose: () => handlers?.close(),
    onBack: () => follow(trail.slice(0, -1)),
  });

  function viewOn(current: Showing, view: CardView) {
    const { trail, copied, outdated } = current;
    const { head } = view.model;
    const previous = trail.at(-2);
    return (
      <OverlayView
        {...frameOf(current)}
        view={view}
        back={previous === undefined ? null : nameOf(previous)}
        onOpen={(id) => follow([...trail, id])}
        onJump={jump}
        copied={copied}
        outdated={outdated}
        onCopy={() => copy(textOf(view, { t, locale, now: setup.now() }))}
        onEntry={() => attempt(() => callbacks.openEntry(head.id))}
        onHide={() =>
          attempt(
            () => callbacks.hideName(head.id),
            () => handlers?.close(),
          )
        }
      />
    );
  }

  /** What fails once the card stands fails while nobody draws. A rehearsed card will fail again before a reader. */
  function fail(current: Showing, error: unknown): void {
    if (current.failed !== null) return;
    current.failed = rehearsing ? '' : callbacks.failed(error);
    queueMicrotask(() => {
      if (current !== showing) return;
      draw();
      place();
    });
  }

  /** In another place of the tree than a card: what is left of that one is dropped. */
  function drawFailed(current: Showing, details: string): void {
    render(
      <FailedCard
        key="failed"
        {...frameOf(current)}
        back={null}
        copied={current.copied}
        onCopy={() => copy(details)}
      />,
      container,
    );
  }

  /** Its style sheets do the rest; its place follows its size by itself. */
  function relook(): void {
    Object.assign(container.dataset, dataOfLook(setup.look()));
  }

  function nameOf(entity: string): string {
    const head = viewOf(entity)?.model.head;
    return head ? inText(head) : entity;
  }

  /** Where it fails the card stays, and says what has happened instead of offering buttons. */
  async function attempt(act: () => Promise<void>, done?: () => void): Promise<void> {
    const current = showing;
    try {
      // On a page that outlives its extension this throws at once or rejects.
      await act();
      if (current === showing) done?.();
    } catch {
      if (!current || current !== showing) return;
      const focused = root.activeElement !== null;
      current.outdated = true;
      draw();
      // The button that was pressed is gone.
      if (focused) cardElement()?.focus({ preventScroll: true });
    }
  }

  const flagOf: FlagOf = (iso2) => countries.known(iso2)?.flag ?? null;

  /** The card opens at once; flag and facts are drawn into it when they are read. */
  function complete(iso2: string): void {
    const current = showing;
    if (countries.known(iso2) !== undefined) return;
    void countries.load(iso2).then(() => {
      if (current === showing) draw();
    });
  }

  /** The card goes first: it may hang over the very words. */
  function jump(key: StatementKey): void {
    handlers?.close();
    callbacks.jump?.(key);
  }

  function copy(text: string): void {
    const current = showing;
    const report = (copied: Copied) => {
      // The reader may have gone on in the meantime.
      if (!current || current !== showing) return;
      current.copied = copied;
      draw();
    };
    callbacks.copy(text).then(
      () => report('action.copied'),
      () => report('action.copy-failed'),
    );
  }

  /** Shows another entity in the same place. The button that was pressed is gone: the card takes the focus. */
  function follow(trail: string[]): void {
    if (!showing) return;
    showing.trail = trail;
    showing.copied = null;
    showing.failed = null;
    draw();
    place();
    cardElement()?.focus({ preventScroll: true });
  }

  function place(): void {
    const card = cardElement();
    if (!showing || !card) return;
    card.scrollTop = 0;
    card.querySelector('.scroller')?.scrollTo(0, 0);
    const current = showing;
    current.placement?.stop();
    current.placement = placeCard(card, {
      mention: current.mention,
      point: current.options.point,
      onAway: (away) => onAway(current, away),
    });
  }

  /** A pinned card waits unseen for its mention to come back, unless the reader is in it. */
  function onAway({ mention, options }: Showing, away: boolean): void {
    if (away && !options.pinned) handlers?.gone(mention);
    else container.classList.toggle('away', away && root.activeElement === null);
  }

  const watch = watchCard(container, root, {
    signal,
    onBusy: (busy) => handlers?.busy(busy),
    onLeave: () => handlers?.close(),
  });

  return {
    connect(to) {
      handlers = to;
    },
    show(mention, options) {
      callbacks.raise?.(mention.element);
      if (!container.isConnected) root.append(container);
      showing?.placement?.stop();
      container.classList.remove('away');
      watch.reset();
      showing = showingOf(mention, options);
      draw();
      place();
      if (options.focus) cardElement()?.focus({ preventScroll: true });
    },
    rehearse(mention) {
      if (showing) return;
      // The container is not on the page as yet: nothing is laid out.
      showing = showingOf(mention, { pinned: false, focus: false, point: null });
      rehearsing = true;
      draw();
      rehearsing = false;
      const card = cardElement();
      if (card)
        placeCard(card, { mention: { ...mention, rects: () => [] }, point: null, onAway: () => undefined }).stop();
      showing = null;
      draw();
    },
    relook,
    setPinned(pinned) {
      if (!showing) return;
      showing.options = { ...showing.options, pinned };
      draw();
    },
    hide() {
      showing?.placement?.stop();
      showing = null;
      watch.reset();
      draw();
    },
    contains,
    covers(point) {
      const card = cardElement();
      if (!card || !showing) return false;
      const line = card.dataset.sheet === undefined ? (showing.placement?.line() ?? null) : null;
      return inReach(point, card.getBoundingClientRect(), line);
    },
    hasFocus: () => root.activeElement !== null,
  };
}

function textOf(view: CardView, words: CitationWords): string {
  switch (view.type) {
    case 'brief':
      return citation(view.model, words);
    case 'country':
      return countryCitation(view.model, words);
    case 'voice':
      return voiceCitation(view.model, words.t);
  }
}
