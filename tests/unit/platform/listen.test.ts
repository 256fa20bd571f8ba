import { describe, expect, it } from 'vitest';
import { listen } from '../../../platform/listen.ts';

describe('listening to an event of the API', () => {
  it('ends with the signal, also where the API is gone by then', () => {
    const listeners = new Set<() => void>();
    let gone = false;
    const event = {
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => {
        if (gone) throw new Error('Extension context invalidated.');
        listeners.delete(listener);
      },
    };
    const [one, other] = [new AbortController(), new AbortController()];
    listen(event, () => undefined, one.signal);
    listen(event, () => undefined, other.signal);
    one.abort();
    expect(listeners.size).toBe(1);
    gone = true;
    expect(() => other.abort()).not.toThrow();
  });
});
