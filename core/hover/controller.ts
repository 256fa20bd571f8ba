/** Runs the hover machine on a document: listens, keeps its one timer, drives the surface. Swallows none of the page's events. */
import { closest } from '../page/dom.ts';
import type { PageMention, PageMentions } from '../page/page-mention.ts';
import { DEFAULT_HOVER_SETTINGS, type HoverEvent, type HoverSettings, type HoverState, IDLE, step } from './machine.ts';
import { type Direction, nextMention } from './next-mention.ts';
import { startPointer } from './pointer.ts';
import { isInView, scrollIntoView } from './scroll.ts';
import type { CardSurface, Point } from './surface.ts';
import { viewportOf } from './viewport.ts';

/** The clock and the timers, so that tests can hand in their own. */
export interface Clock {
  /** ms, monotonic. */
  now(): number;
  after(ms: number, run: () => void): number;
  cancel(timer: number): void;
  frame(run: () => void): number;
}

export interface HoverOptions {
  document: Document;
  mentions: PageMentions;
  surface: CardSurface;
  /** Read at every event: a changed setting works at once. */
  settings?: () => HoverSettings;
  signal: AbortSignal;
  clock?: Clock;
  /** Told whenever another mention's card shows, and with null when none does: for the mark of the open mention. */
  onChange?: (mention: PageMention | null) => void;
}

export interface Hover {
  /** Opens the card of the next or previous mention and moves the focus into it. False when there is no mention. */
  openByKeyboard(direction: Direction): boolean;
  /** Opens the pinned card of one mention, as a list of mentions does. Scrolls it into view. */
  open(mention: PageMention): void;
  /** To be called after the page was scanned again: closes the card of a mention that is no more. */
  refresh(): void;
  /** To be called when the address changes without a load: closes whatever is open. */
  route(): void;
  close(): void;
  /** The mention whose card is open. */
  current(): PageMention | null;
}

const browserClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => setTimeout(run, ms) as unknown as number,
  cancel: (timer) => clearTimeout(timer),
  frame: (run) => requestAnimationFrame(run),
};

export function startHover(options: HoverOptions): Hover {
  const { document, mentions, surface, signal } = options;
  const clock = options.clock ?? browserClock;
  const settings = options.settings ?? (() => DEFAULT_HOVER_SETTINGS);
  let state: HoverState<PageMention> = IDLE;
  let timer: number | null = null;
  let point: Point | null = null;
  let visited: PageMention | null = null;
  let returnTo: HTMLElement | null = null;

  function dispatch(event: HoverEvent<PageMention>): void {
    const result = step(state, event, settings());
    state = result.state;
    for (const effect of result.effects) {
      if (effect.type === 'wait' || effect.type === 'stop') stopTimer();
      if (effect.type === 'wait') {
        const { token } = effect;
        timer = clock.after(effect.ms, () => dispatch({ type: 'timer', token, now: clock.now() }));
      } else if (effect.type === 'show') show(effect.target, effect.pinned, effect.focus);
      else if (effect.type === 'pinned') surface.setPinned(effect.pinned);
      else if (effect.type === 'hide') hide(effect.restoreFocus);
    }
  }

  function stopTimer(): void {
    if (timer !== null) clock.cancel(timer);
    timer = null;
  }

  function show(mention: PageMention, pinned: boolean, focus: boolean): void {
    // The page may have changed since the pointer came to rest.
    if (!mentions.has(mention)) {
      dispatch({ type: 'gone', id: mention.id });
      return;
    }
    visited = mention;
    surface.show(mention, { pinned, focus, point: focus ? null : point });
    options.onChange?.(mention);
  }

  function hide(restoreFocus: boolean): void {
    const focused = surface.hasFocus();
    surface.hide();
    if (focused && restoreFocus && returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
    options.onChange?.(null);
  }

  const current = () => (state.phase === 'open' ? state.target : null);

  surface.connect({
    pin: (pinned) => dispatch({ type: 'pin', pinned }),
    close: () => dispatch({ type: 'close' }),
    busy: (busy) => dispatch({ type: 'busy', busy, now: clock.now() }),
    gone: (mention) => dispatch({ type: 'gone', id: mention.id }),
  });
  startPointer(
    { document, mentions, surface, signal, clock, dispatch, isOpen: () => state.phase === 'open', settings },
    (at) => {
      point = at;
    },
  );
  // Where the focus came from when it entered the card.
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted && surface.contains(event)) returnTo ??= event.relatedTarget as HTMLElement | null;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || state.phase !== 'open') return;
      // In the card Escape is ours; anywhere else the page gets it too.
      if (surface.contains(event) && !event.isComposing) event.stopPropagation();
      // One Escape closes one thing: first the card, then the dialog its mention is in.
      if (!event.isComposing && closest(state.target.element, 'dialog:modal')) event.preventDefault();
      dispatch({ type: 'escape', composing: event.isComposing, onTarget: point && mentions.at(point.x, point.y) });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => dispatch({ type: 'route' }), { once: true });

  function openAt(mention: PageMention): void {
    scrollIntoView(document, mention);
    dispatch({ type: 'keyboard', target: mention });
  }

  return {
    openByKeyboard(direction) {
      const last = current() ?? (visited && mentions.has(visited) && isInView(document, visited) ? visited : null);
      const target = nextMention(mentions.all(), direction, {
        mention: last,
        selection: document.getSelection()?.focusNode ?? null,
        viewport: viewportOf(document),
      });
      if (target) openAt(target);
      return target !== null;
    },
    open: openAt,
    refresh() {
      if (state.phase !== 'idle' && !mentions.has(state.target)) dispatch({ type: 'gone', id: state.target.id });
    },
    route: () => dispatch({ type: 'route' }),
    close: () => dispatch({ type: 'close' }),
    current,
  };
}
