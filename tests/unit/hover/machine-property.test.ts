import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HoverEvent, type HoverState, IDLE, step } from '../../../core/hover/machine.ts';

const target = fc.constantFrom({ id: 1 }, { id: 2 }, { id: 3 });
const maybe = fc.option(target);
const flag = fc.boolean();

/** Events without their time: the world below adds it. */
const event: fc.Arbitrary<HoverEvent> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    target: maybe,
    onCard: flag,
    real: flag,
    pressed: flag,
    held: flag,
    now: fc.constant(0),
  }),
  fc.record({ type: fc.constant('leave' as const), now: fc.constant(0) }),
  fc.record({ type: fc.constant('scroll' as const), now: fc.constant(0) }),
  fc.record({ type: fc.constant('press' as const), onTarget: maybe, onCard: flag }),
  fc.record({ type: fc.constant('click' as const), target: maybe, inLink: flag, onCard: flag }),
  fc.record({ type: fc.constant('keyboard' as const), target }),
  fc.record({ type: fc.constant('escape' as const), composing: flag, onTarget: maybe }),
  fc.record({ type: fc.constant('busy' as const), busy: flag, now: fc.constant(0) }),
  fc.record({ type: fc.constant('pin' as const), pinned: flag }),
  fc.record({ type: fc.constant('gone' as const), id: fc.constantFrom(1, 2, 3) }),
  fc.constantFrom(
    { type: 'release' as const },
    { type: 'select' as const },
    { type: 'close' as const },
    { type: 'route' as const },
  ),
);

/** What happens next: an event, time that passes, or the event of a timer that was called off long ago. */
const action = fc.oneof(
  { weight: 6, arbitrary: event },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('elapse' as const), ms: fc.nat(700) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('late' as const), index: fc.nat(50) }) },
);

interface World {
  state: HoverState;
  timer: { at: number; token: number } | null;
  /** Every token a timer was ever armed with. */
  tokens: number[];
  card: { id: number; pinned: boolean } | null;
  now: number;
}

function send(world: World, sent: HoverEvent): void {
  const before = structuredClone(world.state);
  const card = world.card && { ...world.card };
  const { state, effects } = step(world.state, sent);
  expect(world.state).toEqual(before);
  world.state = state;
  for (const effect of effects) {
    if (effect.type === 'wait') {
      expect(effect.ms).toBeGreaterThan(0);
      world.timer = { at: world.now + effect.ms, token: effect.token };
      world.tokens.push(effect.token);
    } else if (effect.type === 'stop') world.timer = null;
    else if (effect.type === 'show') world.card = { id: effect.target.id, pinned: effect.pinned };
    else if (effect.type === 'hide') {
      expect(world.card).not.toBeNull();
      world.card = null;
    } else if (world.card) world.card.pinned = effect.pinned;
  }
  invariants(world);
  // A pinned card outlives whatever the pointer does without a press.
  if (card?.pinned && ['move', 'leave', 'timer', 'scroll', 'select', 'busy', 'release'].includes(sent.type)) {
    expect(world.card).toEqual(card);
  }
  // Escape closes, unless the reader is composing.
  if (sent.type === 'escape' && !sent.composing) expect(world.card).toBeNull();
}

function invariants({ state, timer, card }: World): void {
  // The surface shows what the state says: at most one card, and the right one.
  expect(card).toEqual(state.phase === 'open' ? { id: state.target.id, pinned: state.pinned } : null);
  // A timer is pending exactly while something waits for it, and it is the current one.
  const waits = state.phase === 'waiting' || (state.phase === 'open' && state.leaving);
  expect(timer?.token ?? null).toBe(waits ? state.token : null);
  if (state.phase === 'open' && state.leaving) expect(state.pinned || state.busy || state.inside).toBe(false);
}

function elapse(world: World, ms: number): void {
  const until = world.now + ms;
  while (world.timer && world.timer.at <= until) {
    const { at, token } = world.timer;
    world.timer = null;
    world.now = at;
    send(world, { type: 'timer', token, now: at });
  }
  world.now = until;
}

it('keeps its promises whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const world: World = { state: IDLE, timer: null, tokens: [], card: null, now: 1000 };
      for (const next of actions) {
        if (next.type === 'elapse') elapse(world, next.ms);
        else if (next.type === 'late') {
          const token = world.tokens[next.index];
          if (token === undefined || token === world.timer?.token) continue;
          const { state } = world;
          send(world, { type: 'timer', token, now: world.now });
          expect(world.state).toBe(state);
        } else send(world, 'now' in next ? { ...next, now: world.now } : next);
      }
      // Left alone with the pointer away, only a card that somebody holds stays open.
      send(world, { type: 'leave', now: world.now });
      elapse(world, 5000);
      if (world.state.phase === 'open') expect(world.state.pinned || world.state.busy).toBe(true);
      else expect(world.state.phase).toBe('idle');
    }),
    { numRuns: 500 },
  );
});
