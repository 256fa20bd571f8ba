/** Turns the document's pointer, scroll and selection events into events of the hover machine. */
import { closest } from '../page/dom.ts';
import type { PageMention, PageMentions } from '../page/page-mention.ts';
import { inViewTransition } from '../page/view-transition.ts';
import type { HoverEvent, HoverSettings } from './machine.ts';
import type { CardSurface, Point } from './surface.ts';
import { TREMOR_SQUARED } from './timing.ts';
import { viewportOf } from './viewport.ts';

export interface PointerOptions {
  document: Document;
  mentions: PageMentions;
  surface: CardSurface;
  signal: AbortSignal;
  clock: { now(): number; frame(run: () => void): number };
  dispatch(event: HoverEvent<PageMention>): void;
  isOpen(): boolean;
  settings(): HoverSettings;
}

interface Sample {
  point: Point;
  onCard: boolean;
  pressed: boolean;
  held: boolean;
}

/** What keyboard events call the keys of the settings, and what pointer events do. */
const KEYS = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;
const FLAGS = { alt: 'altKey', ctrl: 'ctrlKey', shift: 'shiftKey' } as const;

/** Controls that a name may stand in: a click there is the page's. */
const CONTROLS =
  'a[href],area,button,input,select,textarea,label,summary,[contenteditable],[role=button],[role=link],[role=tab],[role=option],[role=menuitem]';

/** Starts listening; `onPoint` is told where the pointer is, and null when it is nowhere. */
export function startPointer(options: PointerOptions, onPoint: (point: Point | null) => void): void {
  const { document, mentions, surface, signal, clock, dispatch } = options;
  const listen = <K extends keyof DocumentEventMap>(type: K, run: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && run(event), { capture: true, passive: true, signal });

  /** What the next frame handles. */
  let moved: Sample | null = null;
  /** The last place of a pointer on the page. */
  let last: Sample | null = null;
  let anchor: Point | null = null;
  let pressedOnPage = false;
  let pointerType = 'mouse';

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // Firefox lets the pointer leave for the root meanwhile, though it rests where it was.
    if (event.target === document.documentElement && inViewTransition(document)) return;
    if (!moved) clock.frame(handleMove);
    // Read now: an event from inside a shadow root has lost its target by the next frame.
    const point = { x: event.clientX, y: event.clientY };
    moved = {
      point,
      onCard: surface.contains(event),
      pressed: event.buttons !== 0,
      held: event[FLAGS[options.settings().modifier]],
    };
    last = moved;
  }

  /** At most once a frame: the hit test asks the browser for layout. */
  function handleMove(): void {
    const sample = moved;
    moved = null;
    if (!sample || signal.aborted) return;
    const { point, pressed, held } = sample;
    onPoint(point);
    const real = anchor !== null && distanceSquared(anchor, point) >= TREMOR_SQUARED;
    if (real || !anchor) anchor = point;
    const open = options.isOpen();
    if (!open && options.settings().openOn === 'click') return;
    const onCard = sample.onCard || (open && surface.covers(point));
    const target = onCard ? null : mentions.at(point.x, point.y);
    dispatch({ type: 'move', target, onCard, real, pressed, held, now: clock.now() });
  }

  listen('pointermove', onMove);
  // Covers what moves under a pointer at rest, and frames, which take the pointer's moves for themselves.
  listen('pointerover', onMove);
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    moved = null;
    last = null;
    onPoint(null);
    dispatch({ type: 'leave', now: clock.now() });
  });

  // The hand may come to rest first, and press the key then: that is as good as a movement.
  listen('keydown', (event) => {
    const { openOn, modifier } = options.settings();
    if (openOn !== 'modifier' || event.key !== KEYS[modifier] || event.repeat || !last || options.isOpen()) return;
    const { point, onCard, pressed } = last;
    const target = onCard ? null : mentions.at(point.x, point.y);
    dispatch({ type: 'move', target, onCard, real: true, pressed, held: true, now: clock.now() });
  });

  listen('pointerdown', (event) => {
    pointerType = event.pointerType;
    const onCard = surface.contains(event);
    pressedOnPage = !onCard;
    // A finger that goes down may be about to scroll: a tap is told from that at its click.
    if (pointerType === 'touch' || onScrollbar(document, event)) return;
    dispatch({ type: 'press', onTarget: targetOf(event), onCard });
  });
  const release = () => {
    pressedOnPage = false;
    dispatch({ type: 'release' });
  };
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('selectionchange', () => {
    if (pressedOnPage && hasSelection(document)) dispatch({ type: 'select' });
  });

  listen('click', (event) => {
    // A click without detail was made by a key or by the page, without a place.
    if (event.detail === 0) return;
    const onCard = surface.contains(event);
    const target = onCard ? null : targetOf(event);
    const touch = pointerType === 'touch';
    if (touch) {
      onPoint({ x: event.clientX, y: event.clientY });
      dispatch({ type: 'press', onTarget: target, onCard });
      dispatch({ type: 'release' });
    }
    // A double click chooses a word: the card its first click pinned would be in the way.
    if (event.detail === 2 && !onCard) dispatch({ type: 'close' });
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.detail === 1;
    if (!plain || hasSelection(document)) return;
    const inLink = target?.inLink === true || inControl(event);
    dispatch({ type: 'click', target, inLink, onCard });
  });

  listen('scroll', () => dispatch({ type: 'scroll', now: clock.now() }));

  function targetOf(event: MouseEvent): PageMention | null {
    return mentions.at(event.clientX, event.clientY);
  }
}

function distanceSquared(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

function onScrollbar(document: Document, event: MouseEvent): boolean {
  const { width, height } = viewportOf(document);
  return event.clientX >= width || event.clientY >= height;
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function inControl(event: Event): boolean {
  const inner = event.composedPath()[0];
  return inner instanceof Element && closest(inner, CONTROLS) !== null;
}
