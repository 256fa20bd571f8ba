import { describe, expect, it } from 'vitest';
import {
  DEFAULT_HOVER_SETTINGS,
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
  IDLE,
  step,
} from '../../../core/hover/machine.ts';
import { GRACE_DELAY, REST_DELAY, RESTLESS_DELAY, SCROLL_QUIET } from '../../../core/hover/timing.ts';

const A = { id: 1 };
const B = { id: 2 };
const START = 1000;

type Script = (HoverEvent | { type: 'elapse'; ms: number })[];

interface World {
  state: HoverState;
  now: number;
  timer: { at: number; token: number } | null;
}

/** Plays events against a clock that starts at START ms and fires the pending timer on time. */
function play(script: Script, settings: Partial<HoverSettings> = {}) {
  const all = { ...DEFAULT_HOVER_SETTINGS, ...settings };
  const world: World = { state: IDLE, now: START, timer: null };
  const effects: HoverEffect[] = [];
  const send = (event: HoverEvent) => {
    const result = step(world.state, event, all);
    world.state = result.state;
    for (const effect of result.effects) {
      effects.push(effect);
      if (effect.type === 'wait') world.timer = { at: world.now + effect.ms, token: effect.token };
      if (effect.type === 'stop') world.timer = null;
    }
  };
  for (const event of script) {
    if (event.type === 'elapse') elapseIn(world, event.ms, send);
    else send('now' in event ? { ...event, now: world.now } : event);
  }
  const ofType = <K extends HoverEffect['type']>(type: K) =>
    effects.filter((effect): effect is Extract<HoverEffect, { type: K }> => effect.type === type);
  return { state: world.state, timer: world.timer, shown: ofType('show'), hidden: ofType('hide') };
}

function elapseIn(world: World, ms: number, send: (event: HoverEvent) => void): void {
  const until = world.now + ms;
  while (world.timer && world.timer.at <= until) {
    const { at, token } = world.timer;
    world.timer = null;
    world.now = at;
    send({ type: 'timer', token, now: at });
  }
  world.now = until;
}

const move = (
  target: { id: number } | null,
  more: Partial<Extract<HoverEvent, { type: 'move' }>> = {},
): HoverEvent => ({
  type: 'move',
  target,
  onCard: false,
  real: true,
  pressed: false,
  held: false,
  now: 0,
  ...more,
});
const onCard = move(null, { onCard: true });
const elapse = (ms: number) => ({ type: 'elapse' as const, ms });
const click = (target: { id: number } | null, inLink = false): HoverEvent => ({
  type: 'click',
  target,
  inLink,
  onCard: false,
});
const press = (onTarget: { id: number } | null): HoverEvent => ({ type: 'press', onTarget, onCard: false });
const escapeKey: HoverEvent = { type: 'escape', composing: false, onTarget: A };
const hovered: Script = [move(A), elapse(REST_DELAY)];

describe('opening by hover', () => {
  it.each<[string, Script, number]>([
    ['opens after the rest delay', hovered, 1],
    ['not a moment before', [move(A), elapse(REST_DELAY - 1)], 0],
    ['counts the rest from the last movement', [move(A), elapse(100), move(A), elapse(100)], 0],
    ['opens once the hand lies still at last', [move(A), elapse(100), move(A), elapse(REST_DELAY)], 1],
    ['tremor does not count as movement', [move(A), elapse(100), move(A, { real: false }), elapse(50)], 1],
    ['not when the page moved under a resting pointer', [move(A, { real: false }), elapse(5000)], 0],
    ['not when the pointer has gone on', [move(A), elapse(100), move(null), elapse(5000)], 0],
    ['not with a button held', [move(A, { pressed: true }), elapse(5000)], 0],
    ['not when a button goes down meanwhile', [move(A), elapse(50), press(A), elapse(5000)], 0],
    ['not after leaving the document', [move(A), { type: 'leave', now: 0 }, elapse(5000)], 0],
    ['not while scrolling', [move(A), elapse(100), { type: 'scroll', now: 0 }, elapse(5000)], 0],
    ['not when a selection is being drawn', [move(A), { type: 'select' }, elapse(5000)], 0],
    ['not when the text is gone', [move(A), { type: 'gone', id: 1 }, elapse(5000)], 0],
    ['another mention going does not matter', [move(A), { type: 'gone', id: 2 }, elapse(5000)], 1],
    ['not after a route change', [move(A), { type: 'route' }, elapse(5000)], 0],
    ['each mention has its own wait', [move(A), elapse(100), move(B), elapse(100)], 0],
  ])('%s', (_, script, cards) => {
    expect(play(script).shown).toHaveLength(cards);
  });

  it.each([REST_DELAY, 1000])('opens in the end although the hand never rests, with %d ms of rest', (restDelay) => {
    const moves = (restDelay + RESTLESS_DELAY) / 50;
    const restless = Array.from({ length: moves }, () => [elapse(50), move(A)]).flat();
    expect(play([move(A), ...restless.slice(0, (moves - 1) * 2)], { restDelay }).shown).toHaveLength(0);
    expect(play([move(A), ...restless], { restDelay }).shown).toHaveLength(1);
  });

  it('waits for the page to be still, however short the rest', () => {
    const script: Script = [{ type: 'scroll', now: 0 }, move(A), elapse(SCROLL_QUIET - 1)];
    expect(play(script, { restDelay: 10 }).shown).toHaveLength(0);
    expect(play([...script, elapse(1)], { restDelay: 10 }).shown).toHaveLength(1);
  });

  it('opens on click alone when so set', () => {
    expect(play(hovered, { openOn: 'click' }).shown).toHaveLength(0);
    expect(play([click(A)], { openOn: 'click' }).shown).toHaveLength(1);
  });

  it('opens with a key held alone when so set', () => {
    expect(play(hovered, { openOn: 'modifier' }).shown).toHaveLength(0);
    expect(play([move(A, { held: true }), elapse(REST_DELAY)], { openOn: 'modifier' }).shown).toHaveLength(1);
  });
});

describe('closing by hover', () => {
  it('takes as long as it is set', () => {
    const left: Script = [...hovered, move(null), elapse(999)];
    expect(play(left, { graceDelay: 1000 }).state.phase).toBe('open');
    expect(play([...left, elapse(1)], { graceDelay: 1000 }).state.phase).toBe('idle');
  });

  it.each<[string, Script, boolean]>([
    ['closes after the grace', [...hovered, move(null), elapse(GRACE_DELAY)], false],
    ['not before', [...hovered, move(null), elapse(GRACE_DELAY - 1)], true],
    [
      'further movement outside does not prolong it',
      [...hovered, move(null), elapse(200), move(null), elapse(100)],
      false,
    ],
    ['the way to the card is safe', [...hovered, move(null), elapse(200), onCard, elapse(5000)], true],
    ['and back to the mention', [...hovered, move(null), elapse(200), move(A), elapse(5000)], true],
    ['the page moving away counts as leaving', [...hovered, move(null, { real: false }), elapse(GRACE_DELAY)], false],
    ['leaving the document counts', [...hovered, { type: 'leave', now: 0 }, elapse(GRACE_DELAY)], false],
    [
      'not while the reader is at work in it',
      [...hovered, { type: 'busy', busy: true, now: 0 }, move(null), elapse(5000)],
      true,
    ],
    [
      'but after',
      [
        ...hovered,
        { type: 'busy', busy: true, now: 0 },
        move(null),
        { type: 'busy', busy: false, now: 0 },
        elapse(GRACE_DELAY),
      ],
      false,
    ],
    [
      'work that begins in the grace stops it',
      [...hovered, move(null), { type: 'busy', busy: true, now: 0 }, elapse(5000)],
      true,
    ],
    ['scrolling alone does not close', [...hovered, { type: 'scroll', now: 0 }, elapse(5000)], true],
    ['drawing a selection on the page does', [...hovered, { type: 'select' }], false],
    ['the mention going does', [...hovered, { type: 'gone', id: 1 }], false],
    ['another mention going does not', [...hovered, { type: 'gone', id: 2 }, elapse(5000)], true],
    ['a route change does', [...hovered, { type: 'route' }], false],
    ['a press outside does', [...hovered, press(null)], false],
    ['a press on another mention does', [...hovered, press(B)], false],
    ['a press on the mention does not', [...hovered, press(A)], true],
    ['a press in the card does not', [...hovered, { type: 'press', onTarget: null, onCard: true }, elapse(5000)], true],
  ])('%s', (_, script, open) => {
    expect(play(script).state.phase === 'open').toBe(open);
  });
});

it('does not swap while a button is held', () => {
  expect(play([...hovered, move(B, { pressed: true })]).shown.map((e) => e.target)).toEqual([A]);
});

it('swaps at once to another mention, and only by a real movement', () => {
  expect(play([...hovered, move(B)]).shown.map((e) => e.target)).toEqual([A, B]);
  expect(play([...hovered, move(B, { real: false })]).shown.map((e) => e.target)).toEqual([A]);
});

describe('pinning', () => {
  const pinned: Script = [...hovered, click(A)];
  it.each<[string, Script, boolean]>([
    ['ignores the pointer leaving', [...pinned, move(null), elapse(5000)], true],
    ['ignores other mentions', [...pinned, move(B), elapse(5000)], true],
    ['ignores a selection on the page', [...pinned, { type: 'select' }], true],
    ['ends with Escape', [...pinned, escapeKey], false],
    ['ends with a press outside', [...pinned, press(null)], false],
    ['ends with the close button', [...pinned, { type: 'close' }], false],
    [
      'unpinned, it closes when the pointer is away',
      [...pinned, move(null), { type: 'pin', pinned: false }, elapse(GRACE_DELAY)],
      false,
    ],
    [
      'unpinned, it stays while the pointer is on it',
      [...pinned, onCard, { type: 'pin', pinned: false }, elapse(5000)],
      true,
    ],
  ])('%s', (_, script, open) => {
    expect(play(script).state.phase === 'open').toBe(open);
  });

  it('pins the open card in place, without a second one', () => {
    const { state, shown } = play(pinned);
    expect(state).toMatchObject({ phase: 'open', pinned: true });
    expect(shown).toHaveLength(1);
  });

  it('a click or tap without hover opens pinned', () => {
    expect(play([press(A), { type: 'release' }, click(A)]).shown).toEqual([
      { type: 'show', target: A, pinned: true, focus: false },
    ]);
  });

  it('leaves the clicks of links to the page', () => {
    expect(play([click(A, true)]).shown).toHaveLength(0);
    expect(play([...hovered, click(A, true)]).state).toMatchObject({ pinned: false });
  });
});

describe('Escape', () => {
  it('blocks reopening until the pointer has left', () => {
    const closed: Script = [...hovered, escapeKey];
    expect(play([...closed, move(A), elapse(5000)]).shown).toHaveLength(1);
    expect(play([...closed, move(null), move(A), elapse(REST_DELAY)]).shown).toHaveLength(2);
    expect(play([...closed, move(B), elapse(REST_DELAY)]).shown).toHaveLength(2);
  });

  it('does nothing while composing, or without a card', () => {
    expect(play([...hovered, { type: 'escape', composing: true, onTarget: A }]).state.phase).toBe('open');
    expect(play([move(A), escapeKey, elapse(REST_DELAY)]).shown).toHaveLength(1);
  });

  it('gives the focus back, which a press elsewhere does not', () => {
    expect(play([...hovered, escapeKey]).hidden).toEqual([{ type: 'hide', restoreFocus: true }]);
    expect(play([...hovered, press(null)]).hidden).toEqual([{ type: 'hide', restoreFocus: false }]);
  });
});

describe('keyboard', () => {
  it('opens at once, pinned and with focus', () => {
    expect(play([{ type: 'keyboard', target: A }]).shown).toEqual([
      { type: 'show', target: A, pinned: true, focus: true },
    ]);
  });

  it('is not disturbed by a resting or moving pointer', () => {
    expect(play([{ type: 'keyboard', target: A }, move(B), elapse(5000)]).state).toMatchObject({
      phase: 'open',
      target: A,
    });
  });

  it('unpinned, it closes like any other: the pointer was never on it', () => {
    const script: Script = [{ type: 'keyboard', target: A }, { type: 'pin', pinned: false }, elapse(GRACE_DELAY)];
    expect(play(script).state.phase).toBe('idle');
  });

  it('replaces a mention that was about to open', () => {
    const { shown, timer } = play([move(B), { type: 'keyboard', target: A }, elapse(5000)]);
    expect(shown.map((e) => e.target)).toEqual([A]);
    expect(timer).toBeNull();
  });
});

it('drops the timer event of an abandoned interaction', () => {
  const waiting = step<{ id: number }>(IDLE, { ...move(A), type: 'move', now: START } as HoverEvent);
  const stale = waiting.state.token;
  const again = step(waiting.state, move(B));
  const late = step(again.state, { type: 'timer', token: stale, now: START + 5000 });
  expect(late).toEqual({ state: again.state, effects: [] });
});
