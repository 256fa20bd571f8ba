/** Places the card by the line of its mention, or as a sheet along an edge of a narrow window. */
import { autoUpdate, computePosition, flip, hide, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { isShadowed } from '../page/dom.ts';
import type { PageMention } from '../page/page-mention.ts';
import { type Box, linesOf, nearestLine } from './lines.ts';
import type { Point } from './surface.ts';
import { CARD_GAP, EDGE_PADDING, LEAST_HEIGHT, SHEET_BELOW } from './timing.ts';
import { viewportOf } from './viewport.ts';

export interface PlacementOptions {
  mention: PageMention;
  /** Chooses the line when the mention has several; null for the first. */
  point: Point | null;
  /** Told when the mention goes out of sight and when it comes back. A sheet stays in sight. */
  onAway(away: boolean): void;
}

export interface Placement {
  /** The line the card belongs to, where it is now; null when the mention is not rendered. */
  line(): Box | null;
  stop(): void;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Keeps the card placed until `stop`. The card must be rendered, with `position: fixed`. */
export function placeCard(card: HTMLElement, { mention, point, onAway }: PlacementOptions): Placement {
  // Room measured for another mention would make the card seem small.
  card.style.removeProperty('--room');
  let chosen = nearestLine(linesOf(mention.rects()), point);
  let away = false;
  let sheet: Sheet | null = null;
  let stopped = false;
  /** The line keeps its number while the page scrolls; when the text wraps anew it is the last one at most. */
  const line = (): Box | null => {
    const lines = linesOf(mention.rects());
    chosen = Math.max(0, Math.min(chosen, lines.length - 1));
    return lines[chosen] ?? null;
  };
  const reference: VirtualElement = {
    // What scrolls around it; a form's own answers may send a walk up the tree round in it.
    ...(isShadowed(mention.element) ? {} : { contextElement: mention.element }),
    getBoundingClientRect: () => rectOf(line() ?? NOWHERE),
  };
  const setAway = (now: boolean) => {
    if (now !== away) onAway(now);
    away = now;
  };

  async function update(): Promise<void> {
    if (narrow(card)) {
      const at = line();
      setAway(at === null);
      // Chosen once: a sheet that changes sides while the reader scrolls would be worse than one that covers the line.
      sheet ??= sheetFor(card, at);
      placeSheet(card, sheet);
      return;
    }
    sheet = null;
    delete card.dataset.sheet;
    const { x, y, placement, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(CARD_GAP),
        flip({ padding: EDGE_PADDING, crossAxis: false }),
        shift({ padding: EDGE_PADDING }),
        size({
          padding: EDGE_PADDING,
          apply({ availableHeight }) {
            setLength(card, '--room', Math.max(LEAST_HEIGHT, availableHeight));
          },
        }),
        hide(),
      ],
    });
    if (stopped || narrow(card)) return;
    card.dataset.side = placement.startsWith('top') ? 'above' : 'below';
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    setAway(middlewareData.hide?.referenceHidden === true || line() === null);
  }

  const stopUpdates = autoUpdate(reference, card, update);
  return {
    line,
    stop() {
      stopped = true;
      stopUpdates();
    },
  };
}

function narrow(card: HTMLElement): boolean {
  return viewportOf(card.ownerDocument).width < SHEET_BELOW;
}

interface Sheet {
  edge: 'top' | 'bottom';
  /** px between the edge and the line. */
  room: number;
}

/** The edge with more room to the line, so that the sheet does not cover what it explains. */
function sheetFor(card: HTMLElement, line: Box | null): Sheet {
  const { height } = viewportOf(card.ownerDocument);
  const above = line?.top ?? 0;
  const below = height - (line?.bottom ?? 0);
  const room = Math.max(LEAST_HEIGHT, Math.max(above, below) - CARD_GAP);
  return { edge: above > below ? 'top' : 'bottom', room };
}

/** Along an edge of what is visible, also while the reader has zoomed in with two fingers. */
function placeSheet(card: HTMLElement, { edge, room }: Sheet): void {
  const view = card.ownerDocument.defaultView?.visualViewport;
  const { height } = viewportOf(card.ownerDocument);
  card.dataset.sheet = edge;
  card.style.top = '';
  card.style.left = '';
  const hidden = !view ? 0 : edge === 'top' ? view.offsetTop : height - view.offsetTop - view.height;
  setLength(card, '--inset', Math.max(0, hidden));
  setLength(card, '--room', room);
}

/** Lengths go in as custom properties: the style sheet says what they are for. */
function setLength(card: HTMLElement, name: string, px: number): void {
  card.style.setProperty(name, `${Math.floor(px)}px`);
}

function rectOf({ left, top, right, bottom }: Box) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
