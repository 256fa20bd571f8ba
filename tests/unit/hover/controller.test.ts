import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hover, startHover } from '../../../core/hover/controller.ts';
import { DEFAULT_HOVER_SETTINGS, type HoverSettings } from '../../../core/hover/machine.ts';
import type { Point } from '../../../core/hover/surface.ts';
import { GRACE_DELAY, REST_DELAY } from '../../../core/hover/timing.ts';
import type { PageMention } from '../../../core/page/page-mention.ts';
import { FakeClock, FakeDocument, FakeMentions, FakeSurface, fakeMention, HOST, inside } from './fakes.ts';

const NOWHERE = { x: 150, y: 400 };
const [A, B, LINKED] = [fakeMention(0), fakeMention(1), fakeMention(2, { inLink: true })] as const;

let page: FakeDocument;
let clock: FakeClock;
let surface: FakeSurface;
let mentions: FakeMentions;
let abort: AbortController;
let settings: HoverSettings;
let changes: (number | null)[];
let hover: Hover;

beforeEach(() => {
  // The browser has these; only their identity matters here.
  vi.stubGlobal('Element', class {});
  page = new FakeDocument();
  clock = new FakeClock();
  surface = new FakeSurface();
  mentions = new FakeMentions([A, B, LINKED]);
  abort = new AbortController();
  settings = DEFAULT_HOVER_SETTINGS;
  changes = [];
  hover = startHover({
    document: page as unknown as Document,
    mentions,
    surface,
    settings: () => settings,
    signal: abort.signal,
    clock,
    onChange: (mention) => changes.push(mention?.id ?? null),
  });
  // Where the pointer was found lying; no movement yet.
  moveTo(NOWHERE);
});

function moveTo({ x, y }: Point, init: Record<string, unknown> = {}): void {
  page.fire('pointermove', { clientX: x, clientY: y, ...init });
  clock.pass();
}

function clickAt({ x, y }: Point, init: Record<string, unknown> = {}): string[] {
  const at = { clientX: x, clientY: y, ...init };
  return ['pointerdown', 'pointerup', 'click'].flatMap((type) => page.fire(type, at));
}

function hoverOver(mention: PageMention): void {
  moveTo(inside(mention));
  clock.pass(REST_DELAY);
}

it('opens at rest, and tells where the pointer is', () => {
  hoverOver(A);
  expect(surface.log).toEqual(['show 0']);
  expect(surface.options?.point).toEqual(inside(A));
  expect(hover.current()).toBe(A);
});

it('asks for one hit test a frame, however many moves', () => {
  const at = vi.spyOn(mentions, 'at');
  for (let x = 0; x < 50; x++) page.fire('pointermove', { clientX: x, clientY: 110 });
  expect(clock.pendingFrames).toBe(1);
  clock.pass();
  expect(at).toHaveBeenCalledTimes(1);
});

it('does no hit test at all while nothing can open by hover', () => {
  settings = { ...settings, openOn: 'click' };
  const at = vi.spyOn(mentions, 'at');
  moveTo(inside(A));
  expect(at).not.toHaveBeenCalled();
});

it('opens where the pointer rests already once the key is pressed', () => {
  settings = { ...settings, openOn: 'modifier', modifier: 'shift' };
  hoverOver(A);
  page.fire('keydown', { key: 'Alt' });
  clock.pass(5000);
  expect(surface.log).toEqual([]);
  page.fire('keydown', { key: 'Shift' });
  clock.pass(REST_DELAY);
  expect(surface.log).toEqual(['show 0']);
});

it('opens for a hand that moves with the key held, and for no other key', () => {
  settings = { ...settings, openOn: 'modifier', modifier: 'ctrl' };
  for (const key of ['altKey', 'ctrlKey']) {
    moveTo(NOWHERE);
    page.fire('pointermove', { clientX: inside(A).x, clientY: inside(A).y, [key]: true });
    clock.pass();
    clock.pass(5000);
    expect(surface.log).toEqual(key === 'ctrlKey' ? ['show 0'] : []);
  }
});

it('opens nothing for a page that makes its own events', () => {
  const untrusted = { isTrusted: false, clientX: inside(A).x, clientY: inside(A).y };
  for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'click']) page.fire(type, untrusted);
  clock.pass(5000);
  expect(surface.log).toEqual([]);
});

it('opens nothing under a pointer that has not moved since the start', () => {
  const still = new FakeDocument();
  startHover({ document: still as unknown as Document, mentions, surface, signal: abort.signal, clock });
  still.fire('pointerover', { clientX: inside(A).x, clientY: inside(A).y });
  clock.pass(5000);
  expect(surface.log).toEqual([]);
});

it('closes after the grace, and tells so', () => {
  hoverOver(A);
  moveTo(NOWHERE);
  clock.pass(GRACE_DELAY);
  expect(surface.log).toEqual(['show 0', 'hide']);
  expect(changes).toEqual([0, null]);
  expect(clock.pending).toBe(0);
});

it('keeps the card while the pointer is in the gap or on the card', () => {
  hoverOver(A);
  moveTo({ x: 50, y: 125 });
  clock.pass(5000);
  moveTo({ x: 50, y: 300 }, { target: HOST });
  clock.pass(5000);
  expect(surface.log).toEqual(['show 0']);
});

it('swaps between mentions at once', () => {
  hoverOver(A);
  moveTo(inside(B));
  expect(surface.log).toEqual(['show 0', 'show 1']);
});

it('pins by click and leaves links alone', () => {
  expect(clickAt(inside(A))).toEqual([]);
  expect(clickAt(NOWHERE)).toEqual([]);
  expect(clickAt(inside(LINKED))).toEqual([]);
  expect(surface.log).toEqual(['show 0 pinned', 'hide']);
});

it.each([
  ['with a modifier', { ctrlKey: true }],
  ['with another button', { button: 2 }],
  ['the second of a double click', { detail: 2 }],
  ['made by a key', { detail: 0 }],
])('ignores a click %s', (_, init) => {
  clickAt(inside(A), init);
  expect(surface.log).toEqual([]);
});

it('ignores the click that ends a selection', () => {
  page.selection = { isCollapsed: false, focusNode: null };
  clickAt(inside(A));
  expect(surface.log).toEqual([]);
});

it('closes a hovered card when a selection is drawn', () => {
  hoverOver(A);
  page.fire('pointerdown', { clientX: inside(A).x, clientY: inside(A).y });
  page.selection = { isCollapsed: false, focusNode: null };
  page.fire('selectionchange');
  expect(surface.log).toEqual(['show 0', 'hide']);
});

describe('touch', () => {
  const touch = { pointerType: 'touch' };

  it('opens pinned by tap, never by touching', () => {
    moveTo(inside(A), touch);
    page.fire('pointerdown', { clientX: inside(A).x, clientY: inside(A).y, ...touch });
    clock.pass(5000);
    expect(surface.log).toEqual([]);
    clickAt(inside(A), touch);
    expect(surface.log).toEqual(['show 0 pinned']);
    expect(surface.options?.point).toEqual(inside(A));
  });

  it('closes by a tap outside, not by a finger that scrolls', () => {
    clickAt(inside(A), touch);
    page.fire('pointerdown', { clientX: NOWHERE.x, clientY: NOWHERE.y, ...touch });
    page.fire('pointercancel', touch);
    expect(surface.log).toEqual(['show 0 pinned']);
    clickAt(NOWHERE, touch);
    expect(surface.log).toEqual(['show 0 pinned', 'hide']);
  });
});

it('does not take a press on the scroll bar for one outside', () => {
  clickAt(inside(A));
  page.fire('pointerdown', { clientX: 1005, clientY: 300 });
  expect(surface.log).toEqual(['show 0 pinned']);
});

describe('Escape', () => {
  const key = { key: 'Escape', isComposing: false };

  it('closes, and the page gets the key too', () => {
    hoverOver(A);
    expect(page.fire('keydown', key)).toEqual([]);
    expect(surface.log).toEqual(['show 0', 'hide']);
  });

  it('is kept from the page inside the card alone', () => {
    hoverOver(A);
    expect(page.fire('keydown', { ...key, target: HOST })).toEqual(['stopPropagation']);
  });

  it('is the page’s where no card is open', () => {
    expect(page.fire('keydown', { ...key, target: HOST })).toEqual([]);
    expect(surface.log).toEqual([]);
  });

  it('ends a composition, not the card', () => {
    hoverOver(A);
    page.fire('keydown', { ...key, isComposing: true });
    expect(surface.log).toEqual(['show 0']);
  });
});

describe('keyboard', () => {
  it('goes from mention to mention, around the end', () => {
    for (let step = 0; step < 4; step++) expect(hover.openByKeyboard('next')).toBe(true);
    hover.openByKeyboard('previous');
    expect(surface.log).toEqual([0, 1, 2, 0, 2].map((id) => `show ${id} pinned focus`));
  });

  it('says so when there is no mention', () => {
    mentions.list = [];
    expect(hover.openByKeyboard('next')).toBe(false);
  });

  it('gives the focus back to where it came from', () => {
    const field = { isConnected: true, focus: vi.fn() };
    hover.openByKeyboard('next');
    page.fire('focusin', { target: HOST, relatedTarget: field });
    // Within the card the focus comes from the card.
    page.fire('focusin', { target: HOST, relatedTarget: { isConnected: true, focus: vi.fn() } });
    page.fire('keydown', { key: 'Escape', isComposing: false, target: HOST });
    expect(field.focus).toHaveBeenCalledWith({ preventScroll: true });
  });

  it('leaves the focus where the reader has pressed', () => {
    const field = { isConnected: true, focus: vi.fn() };
    hover.openByKeyboard('next');
    page.fire('focusin', { target: HOST, relatedTarget: field });
    page.fire('pointerdown', { clientX: NOWHERE.x, clientY: NOWHERE.y });
    expect(surface.log.at(-1)).toBe('hide');
    expect(field.focus).not.toHaveBeenCalled();
  });

  it('scrolls no further than needed', () => {
    const low = fakeMention(3, {
      rects: () => [{ left: 0, right: 10, top: 700, bottom: 720 } as DOMRect],
      element: { scrollIntoView: () => {}, closest: () => null } as unknown as Element,
    });
    mentions.list = [low];
    hover.openByKeyboard('next');
    // 720 to stand 80 px above the lower edge of 600 px.
    expect(page.defaultView.scrolled).toBe(200);
  });
});

describe('the page changes', () => {
  it('closes the card of a mention that is no more', () => {
    hoverOver(A);
    hover.refresh();
    mentions.list = [B];
    hover.refresh();
    expect(surface.log).toEqual(['show 0', 'hide']);
  });

  it('shows no card for text that changed while the pointer came to rest', () => {
    moveTo(inside(A));
    mentions.list = [B];
    clock.pass(REST_DELAY);
    expect(surface.log).not.toContain('show 0');
    expect(hover.current()).toBeNull();
  });

  it('closes on a new route', () => {
    hoverOver(A);
    hover.route();
    expect(surface.log).toEqual(['show 0', 'hide']);
  });

  it('obeys the surface: pin, busy, gone, close', () => {
    hoverOver(A);
    surface.handlers?.pin(true);
    surface.handlers?.pin(false);
    surface.handlers?.busy(true);
    moveTo(NOWHERE);
    clock.pass(5000);
    surface.handlers?.gone(B);
    expect(surface.log).toEqual(['show 0', 'pin', 'unpin']);
    surface.handlers?.close();
    expect(surface.log.at(-1)).toBe('hide');
  });
});

it('leaves nothing behind when it is stopped', () => {
  hoverOver(A);
  moveTo(NOWHERE);
  abort.abort();
  expect(surface.log).toEqual(['show 0', 'hide']);
  expect(page.listeners).toEqual([]);
  expect(clock.pending).toBe(0);
});

it('listens passively to everything but keys and focus', () => {
  const active = page.listeners.filter(({ passive }) => !passive).map(({ type }) => type);
  expect(active.sort()).toEqual(['focusin', 'keydown']);
});
