import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Calling, guardCallbacks } from '../../../platform/guard-callbacks.ts';

/** Calls back when told to. */
function fakeWindow() {
  const timers: (() => unknown)[] = [];
  class Target {
    readonly #listeners = new Map<unknown, (event: string) => unknown>();
    addEventListener(type: string, listener: (event: string) => unknown): void {
      this.#listeners.set(`${type} ${ids(listener)}`, listener);
    }
    removeEventListener(type: string, listener: unknown): void {
      this.#listeners.delete(`${type} ${ids(listener)}`);
    }
    fire(event: string): void {
      for (const [type, listener] of this.#listeners) if (String(type).startsWith(event)) listener.call(this, event);
    }
  }
  class Observer {
    readonly run: (records: string[]) => unknown;
    constructor(run: (records: string[]) => unknown) {
      this.run = run;
    }
  }
  const known = new Map<unknown, number>();
  const ids = (listener: unknown) => known.get(listener) ?? known.set(listener, known.size).size - 1;
  return {
    EventTarget: Target,
    setTimeout: (run: () => unknown, ms: number, word: string) =>
      timers.push(() => (run as (of: string) => unknown)(word)) + ms,
    MutationObserver: Observer,
    timers,
  };
}

let window: ReturnType<typeof fakeWindow>;
let ours: AbortController;
const heard = vi.fn();
const FAULT = new TypeError('secret');
const fails = () => {
  throw FAULT;
};

beforeEach(() => {
  window = fakeWindow();
  ours = new AbortController();
  heard.mockClear();
  guardCallbacks(window as unknown as Calling, heard, ours.signal);
});

describe('what the browser calls', () => {
  it('of a timer, an observer and a listener is heard of where it throws, and thrown on', () => {
    window.setTimeout(fails, 10, '');
    expect(window.timers[0]).toThrow(FAULT);
    expect(() => new window.MutationObserver(fails).run([])).toThrow(FAULT);
    const target = new window.EventTarget();
    target.addEventListener('click', fails);
    expect(() => target.fire('click')).toThrow(FAULT);
    expect(heard.mock.calls).toEqual([[FAULT], [FAULT], [FAULT]]);
  });

  it('is heard of where its promise rejects', async () => {
    window.setTimeout(async () => fails(), 10, '');
    await expect(window.timers[0]?.()).rejects.toBe(FAULT);
    expect(heard.mock.calls).toEqual([[FAULT]]);
  });

  it('gets what it is called with, and gives what it gives', () => {
    const run = vi.fn((word: string) => word.length);
    expect(window.setTimeout(run as never, 10, 'words')).toBe(11);
    expect(window.timers[0]?.()).toBe(5);
    const target = new window.EventTarget();
    target.addEventListener('click', function (this: unknown, event) {
      expect([this, event]).toEqual([target, 'click']);
      return run(event);
    });
    target.fire('click');
    expect(new window.MutationObserver((records) => records.length).run(['a'])).toBe(1);
    expect(new window.MutationObserver(() => 0)).toBeInstanceOf(window.MutationObserver);
    expect(run.mock.calls).toEqual([['words'], ['click']]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is called no more once it is removed, and once where it was added twice', () => {
    const target = new window.EventTarget();
    const run = vi.fn();
    target.addEventListener('click', run);
    target.addEventListener('click', run);
    target.fire('click');
    target.removeEventListener('click', run);
    target.fire('click');
    expect(run).toHaveBeenCalledOnce();
  });
});

it('ends with the signal: nothing is heard, and the browser has its own back', () => {
  const fresh = fakeWindow();
  const { setTimeout, MutationObserver } = fresh;
  const { addEventListener } = fresh.EventTarget.prototype;
  guardCallbacks(fresh as unknown as Calling, heard, ours.signal);
  expect(fresh.setTimeout).not.toBe(setTimeout);
  fresh.setTimeout(fails, 10, '');
  ours.abort();
  expect([fresh.setTimeout, fresh.MutationObserver]).toEqual([setTimeout, MutationObserver]);
  expect(fresh.EventTarget.prototype.addEventListener).toBe(addEventListener);
  expect(fresh.timers[0]).toThrow(FAULT);
  expect(heard).not.toHaveBeenCalled();
});
