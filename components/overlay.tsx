import { render } from 'preact';
import type { Brief } from '../core/brief/schema.ts';
import { citation } from '../core/card/citation.ts';
import { cardModel } from '../core/card/model.ts';
import type { CardModel } from '../core/card/types.ts';
import { inReach } from '../core/hover/lines.ts';
import { type Placement, placeCard } from '../core/hover/placement.ts';
import type { CardSurface, ShowOptions, SurfaceHandlers } from '../core/hover/surface.ts';
import type { CardTranslate } from '../core/i18n/messages.en.ts';
import { directionOf } from '../core/i18n/messages.ts';
import type { PageMention } from '../core/page/page-mention.ts';
import type { Copied } from './actions.tsx';
import { Card } from './card.tsx';
import { watchCard } from './overlay-focus.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface CardCallbacks {
  /** Before a card is rendered: put the host on the page and on top of it, where the mention's element can be used. */
  raise?(near: Element): void;
  /** Put a text on the clipboard; reject where that is refused. */
  copy(text: string): Promise<void>;
  openEntry(entity: string): void;
  hideName(entity: string): void;
}

export interface CardSurfaceOptions {
  /** Shadow root of the host, with assets/styles/card.css in it. May be closed. */
  root: ShadowRoot;
  brief: Brief;
  t: CardTranslate;
  locale: string;
  /** Read whenever a card is shown. */
  theme: () => Theme;
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
}

/** Shows cards of one brief in a shadow root. Renders nothing until the first card. */
export function createCardSurface(setup: CardSurfaceOptions): CardSurface {
  const { root, brief, t, locale, callbacks, signal } = setup;
  const container = root.ownerDocument.createElement('div');
  container.className = 'sidelight overlay';
  let handlers: SurfaceHandlers | null = null;
  let showing: Showing | null = null;

  const cardElement = () => container.firstElementChild as HTMLElement | null;
  const contains = (event: Event) => event.composedPath().includes(root.host);

  function draw(): void {
    const entity = showing?.trail.at(-1);
    const model = entity === undefined ? null : cardModel(brief, entity);
    if (!showing || !model) {
      render(null, container);
      return;
    }
    const { trail, options, copied } = showing;
    const previous = trail.at(-2);
    container.dataset.theme = setup.theme();
    render(
      <Card
        model={model}
        pinned={options.pinned}
        back={previous === undefined ? null : (cardModel(brief, previous)?.head.name ?? previous)}
        ui={{ t, locale, dir: directionOf(locale), now: setup.now() }}
        onPin={(pinned) => handlers?.pin(pinned)}
        onClose={() => handlers?.close()}
        onBack={() => follow(trail.slice(0, -1))}
        onOpen={(id) => follow([...trail, id])}
        copied={copied}
        onCopy={() => copy(model)}
        onEntry={() => callbacks.openEntry(model.head.id)}
        onHide={() => callbacks.hideName(model.head.id)}
      />,
      container,
    );
  }

  function copy(model: CardModel): void {
    const current = showing;
    const report = (copied: Copied) => {
      // The reader may have gone on in the meantime.
      if (!current || current !== showing) return;
      current.copied = copied;
      draw();
    };
    callbacks.copy(citation(model, { t, locale, now: setup.now() })).then(
      () => report('action.copied'),
      () => report('action.copy-failed'),
    );
  }

  /** Shows another entity in the same place. The button that was pressed is gone: the card takes the focus. */
  function follow(trail: string[]): void {
    if (!showing) return;
    showing.trail = trail;
    showing.copied = null;
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
      showing = { mention, trail: [mention.mention.entity], options, placement: null, copied: null };
      draw();
      place();
      if (options.focus) cardElement()?.focus({ preventScroll: true });
    },
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
