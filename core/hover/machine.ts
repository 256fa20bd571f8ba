/**
 * When a card opens, swaps, pins and closes: a pure state machine. Times are ms of one monotonic clock, handed in with
 * the events. At most one timer is ever pending; whatever ends an interaction takes a new token, so the timer event of
 * an abandoned interaction is recognized and dropped.
 */
import { GRACE_DELAY, REST_DELAY, RESTLESS_DELAY, SCROLL_QUIET } from './timing.ts';

/** A mention, as far as the machine cares. Two targets with one id are the same mention. */
export interface Target {
  readonly id: number;
}

export interface HoverSettings {
  /** What opens a card besides click, tap and keyboard; `modifier`: resting the pointer with a key held. */
  openOn: 'hover' | 'modifier' | 'click';
  /** The key for `modifier`. */
  modifier: 'alt' | 'ctrl' | 'shift';
  /** ms of rest before a card opens. */
  restDelay: number;
  /** ms between leaving the mention and its card and the card closing. */
  graceDelay: number;
}

export const DEFAULT_HOVER_SETTINGS: HoverSettings = {
  openOn: 'hover',
  modifier: 'alt',
  restDelay: REST_DELAY,
  graceDelay: GRACE_DELAY,
};

interface Common {
  /** Changes with every interaction. */
  token: number;
  /** A pointer button is down. */
  pressed: boolean;
  /** Time of the last scroll event. */
  scrolledAt: number;
  /** The mention that may not reopen before the pointer has left it. */
  blocked: number | null;
}

export interface Idle extends Common {
  phase: 'idle';
}

/** The pointer is on a mention that may open. */
export interface Waiting<T extends Target> extends Common {
  phase: 'waiting';
  target: T;
  enteredAt: number;
  movedAt: number;
}

export interface Open<T extends Target> extends Common {
  phase: 'open';
  target: T;
  pinned: boolean;
  /** The pointer is on the mention, on the card, or on the way between them. */
  inside: boolean;
  /** The reader is at work in the card: focus, selected text, or a button held down in it. */
  busy: boolean;
  /** The closing timer is running. */
  leaving: boolean;
}

export type HoverState<T extends Target = Target> = Idle | Waiting<T> | Open<T>;

export type HoverEvent<T extends Target = Target> =
  /**
   * `real`: the hand moved, beyond tremor; false when the page moved under a pointer at rest. `held`: the key of the
   * settings is down.
   */
  | { type: 'move'; target: T | null; onCard: boolean; real: boolean; pressed: boolean; held: boolean; now: number }
  /** The pointer left the document. */
  | { type: 'leave'; now: number }
  | { type: 'timer'; token: number; now: number }
  | { type: 'scroll'; now: number }
  /** `onTarget`: the mention under the pointer, if any. */
  | { type: 'press'; onTarget: T | null; onCard: boolean }
  | { type: 'release' }
  /** A text selection is being drawn on the page with a button held. */
  | { type: 'select' }
  /** A plain primary click or tap. `inLink`: the page's link keeps it. */
  | { type: 'click'; target: T | null; inLink: boolean; onCard: boolean }
  | { type: 'keyboard'; target: T }
  | { type: 'escape'; composing: boolean; onTarget: T | null }
  | { type: 'busy'; busy: boolean; now: number }
  | { type: 'pin'; pinned: boolean }
  /** Close button, last Tab, or the owner. */
  | { type: 'close' }
  /** The mention has left the window, or its text was changed. */
  | { type: 'gone'; id: number }
  | { type: 'route' };

export type HoverEffect<T extends Target = Target> =
  /** Replace the pending timer, if any, by one that answers `{type: 'timer', token}` after `ms`. */
  | { type: 'wait'; ms: number; token: number }
  | { type: 'stop' }
  /** Show this mention's card, in place of the one that may be showing. */
  | { type: 'show'; target: T; pinned: boolean; focus: boolean }
  | { type: 'pinned'; pinned: boolean }
  /** `restoreFocus`: false where the reader has just pressed elsewhere, which moves the focus by itself. */
  | { type: 'hide'; restoreFocus: boolean };

export interface Step<T extends Target = Target> {
  state: HoverState<T>;
  effects: HoverEffect<T>[];
}

export const IDLE: Idle = { phase: 'idle', token: 0, pressed: false, scrolledAt: -SCROLL_QUIET, blocked: null };

export function step<T extends Target>(
  state: HoverState<T>,
  event: HoverEvent<T>,
  settings: HoverSettings = DEFAULT_HOVER_SETTINGS,
): Step<T> {
  switch (event.type) {
    case 'move':
      return onMove(state, event, settings);
    case 'leave':
      return state.phase === 'open' ? depart(state, settings) : abandon(state);
    case 'timer':
      return onTimer(state, event, settings);
    case 'scroll':
      return abandon({ ...state, scrolledAt: event.now });
    case 'press':
      return onPress({ ...state, pressed: true }, event);
    case 'release':
      return same({ ...state, pressed: false });
    case 'select':
      return state.phase === 'open' ? (state.pinned ? same(state) : close(state)) : abandon(state);
    case 'click':
      return onClick(state, event, settings);
    case 'keyboard':
      return open(state, event.target, true, true);
    case 'escape':
      if (event.composing || state.phase !== 'open') return same(state);
      return close(state, event.onTarget?.id ?? state.target.id);
    case 'busy':
      return onBusy(state, event, settings);
    case 'pin':
      return onPin(state, event.pinned, settings);
    case 'close':
      return state.phase === 'open' ? close(state, state.target.id) : abandon(state);
    case 'gone':
      if (state.phase === 'idle' || state.target.id !== event.id) return same(state);
      return state.phase === 'open' ? close(state) : abandon(state);
    case 'route':
      return state.phase === 'open' ? close(state) : abandon(state);
  }
}

type Of<T extends Target, K extends HoverEvent['type']> = Extract<HoverEvent<T>, { type: K }>;

function onMove<T extends Target>(before: HoverState<T>, event: Of<T, 'move'>, settings: HoverSettings): Step<T> {
  const blocked = event.target?.id === before.blocked ? before.blocked : null;
  const state: HoverState<T> = { ...before, pressed: event.pressed, blocked };
  const mayOpen =
    event.target !== null &&
    event.real &&
    !event.onCard &&
    !event.pressed &&
    event.target.id !== blocked &&
    (settings.openOn === 'hover' || (settings.openOn === 'modifier' && event.held));
  if (state.phase === 'open') {
    if (event.onCard || event.target?.id === state.target.id) return arrive(state);
    if (state.pinned || state.busy) return depart(state, settings);
    return mayOpen && event.target ? open(state, event.target, false, false) : depart(state, settings);
  }
  if (state.phase === 'waiting' && event.target?.id === state.target.id && !event.pressed) {
    return same(event.real ? { ...state, target: event.target, movedAt: event.now } : state);
  }
  if (!mayOpen || !event.target) return abandon(state);
  const waiting: Waiting<T> = {
    ...common(state),
    phase: 'waiting',
    token: state.token + 1,
    target: event.target,
    enteredAt: event.now,
    movedAt: event.now,
  };
  return { state: waiting, effects: [{ type: 'wait', ms: dueIn(waiting, event.now, settings), token: waiting.token }] };
}

/** ms from `now` until a waiting mention may open; never before the page has been still for a while. */
function dueIn(state: Waiting<Target>, now: number, settings: HoverSettings): number {
  const rested = Math.min(state.movedAt + settings.restDelay, state.enteredAt + settings.restDelay + RESTLESS_DELAY);
  return Math.max(rested, state.scrolledAt + SCROLL_QUIET) - now;
}

function onTimer<T extends Target>(state: HoverState<T>, event: Of<T, 'timer'>, settings: HoverSettings): Step<T> {
  if (event.token !== state.token) return same(state);
  if (state.phase === 'waiting') {
    const ms = dueIn(state, event.now, settings);
    if (ms > 0) return { state, effects: [{ type: 'wait', ms, token: state.token }] };
    return open(state, state.target, false, false);
  }
  return state.phase === 'open' && state.leaving ? close(state) : same(state);
}

function onPress<T extends Target>(state: HoverState<T>, event: Of<T, 'press'>): Step<T> {
  if (state.phase !== 'open') return abandon(state);
  if (event.onCard || event.onTarget?.id === state.target.id) return same(state);
  return close(state, null, false);
}

function onClick<T extends Target>(state: HoverState<T>, event: Of<T, 'click'>, settings: HoverSettings): Step<T> {
  if (event.onCard || event.inLink || !event.target) return same(state);
  if (state.phase === 'open' && state.target.id === event.target.id) return onPin(state, true, settings);
  return open(state, event.target, true, false);
}

function onBusy<T extends Target>(state: HoverState<T>, event: Of<T, 'busy'>, settings: HoverSettings): Step<T> {
  if (state.phase !== 'open') return same(state);
  const next = { ...state, busy: event.busy };
  return next.busy ? stay(next) : next.inside ? same(next) : depart(next, settings);
}

function onPin<T extends Target>(state: HoverState<T>, pinned: boolean, settings: HoverSettings): Step<T> {
  if (state.phase !== 'open' || state.pinned === pinned) return same(state);
  const next = { ...state, pinned };
  const settled = pinned ? stay(next) : next.inside ? same(next) : depart(next, settings);
  return { state: settled.state, effects: [{ type: 'pinned', pinned }, ...settled.effects] };
}

function open<T extends Target>(state: HoverState<T>, target: T, pinned: boolean, focus: boolean): Step<T> {
  const next: Open<T> = {
    ...common(state),
    phase: 'open',
    token: state.token + 1,
    blocked: null,
    target,
    pinned,
    // A keyboard reader's pointer lies anywhere.
    inside: !focus,
    busy: false,
    leaving: false,
  };
  return { state: next, effects: [...stopping(state), { type: 'show', target, pinned, focus }] };
}

function close<T extends Target>(state: Open<T>, blocked: number | null = null, restoreFocus = true): Step<T> {
  const idle: Idle = { ...common(state), phase: 'idle', token: state.token + 1, blocked };
  return { state: idle, effects: [...stopping(state), { type: 'hide', restoreFocus }] };
}

/** Gives up a mention that has not opened yet; leaves an open card alone. */
function abandon<T extends Target>(state: HoverState<T>): Step<T> {
  if (state.phase !== 'waiting') return same(state);
  return { state: { ...common(state), phase: 'idle', token: state.token + 1 }, effects: [{ type: 'stop' }] };
}

function arrive<T extends Target>(state: Open<T>): Step<T> {
  return stay({ ...state, inside: true });
}

function depart<T extends Target>(state: Open<T>, { graceDelay }: HoverSettings): Step<T> {
  const next = { ...state, inside: false };
  if (next.pinned || next.busy || next.leaving) return same(next);
  const token = next.token + 1;
  return { state: { ...next, token, leaving: true }, effects: [{ type: 'wait', ms: graceDelay, token }] };
}

/** Calls off the closing timer. */
function stay<T extends Target>(state: Open<T>): Step<T> {
  if (!state.leaving) return same(state);
  return { state: { ...state, token: state.token + 1, leaving: false }, effects: [{ type: 'stop' }] };
}

function stopping<T extends Target>(state: HoverState<T>): HoverEffect<T>[] {
  const pending = state.phase === 'waiting' || (state.phase === 'open' && state.leaving);
  return pending ? [{ type: 'stop' }] : [];
}

function same<T extends Target>(state: HoverState<T>): Step<T> {
  return { state, effects: [] };
}

function common({ token, pressed, scrolledAt, blocked }: Common): Common {
  return { token, pressed, scrolledAt, blocked };
}
