import { describe, expect, it } from 'vitest';
import { createSlices, SLICE_MS } from '../../../core/page/slices.ts';

/** A window whose idle time comes when the test says so, and a clock that every piece of work moves on. */
function start() {
  const waiting: (() => void)[] = [];
  const end = new AbortController();
  const log: string[] = [];
  let now = 0;
  const window = { requestIdleCallback: (run: () => void) => waiting.push(run) } as unknown as Window;
  const slices = createSlices(
    window,
    end.signal,
    () => void log.push('done'),
    () => now,
  );
  return {
    slices,
    log,
    end,
    does: (name: string, ms: number) => () => {
      log.push(name);
      now += ms;
    },
    /** Slices that were waited for when it is called; what they throw is thrown. */
    idle() {
      for (const run of waiting.splice(0)) run();
    },
    waiting,
  };
}

describe('work in slices', () => {
  it('goes on for as long as a slice may take, and leaves the rest for the next', () => {
    const { slices, log, does, idle, waiting } = start();
    for (const name of ['a', 'b', 'c']) slices.add(does(name, SLICE_MS / 2));
    expect([log, waiting.length, slices.busy]).toEqual([[], 1, true]);
    idle();
    expect(log).toEqual(['a', 'b']);
    expect(slices.turn).toBe(1);
    idle();
    expect(log).toEqual(['a', 'b', 'c', 'done']);
    expect([slices.turn, slices.busy, waiting.length]).toEqual([2, false, 0]);
  });

  it('pauses a piece where it says it may be paused', () => {
    const { slices, log, does, idle } = start();
    slices.add(function* () {
      does('first half', SLICE_MS)();
      yield;
      does('second half', 0)();
    });
    slices.add(does('next', 0));
    idle();
    expect(log).toEqual(['first half']);
    idle();
    expect(log).toEqual(['first half', 'second half', 'next', 'done']);
  });

  it.each([
    [
      'a piece',
      () => {
        throw new Error('wrong');
      },
    ],
    [
      'a piece in the middle',
      function* () {
        yield;
        throw new Error('wrong');
      },
    ],
  ])('goes on after %s that throws, and lets the error out', (_, fails) => {
    const { slices, log, does, idle } = start();
    slices.add(does('before', 0));
    slices.add(fails);
    slices.add(does('after', 0));
    expect(idle).toThrow('wrong');
    expect(log).toEqual(['before']);
    // It is done with: it is not tried for ever, and nothing waits for it.
    idle();
    expect(log).toEqual(['before', 'after', 'done']);
    expect(slices.busy).toBe(false);
    slices.add(does('later', 0));
    idle();
    expect(log.slice(-2)).toEqual(['later', 'done']);
  });

  it('is done, too, where the last piece throws', () => {
    const { slices, log, idle } = start();
    slices.add(() => {
      throw new Error('wrong');
    });
    expect(idle).toThrow('wrong');
    expect([log, slices.busy]).toEqual([['done'], false]);
  });

  it('does nothing once it has ended', () => {
    const { slices, log, does, end, idle } = start();
    slices.add(does('a', 0));
    end.abort();
    idle();
    expect(log).toEqual([]);
  });
});
