import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ runtime: { id: 'ours' } as { id?: string } | undefined }));
vi.mock('wxt/browser', () => ({ browser: fake }));

import { endWithExtension } from '../../../platform/alive.ts';

class FakeDocument extends EventTarget {
  hidden = false;
  show(visible: boolean): void {
    this.hidden = !visible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const SECOND_MS = 1000;

let ours: AbortController;
let page: FakeDocument;
beforeEach(() => {
  vi.useFakeTimers();
  fake.runtime = { id: 'ours' };
  ours = new AbortController();
  page = new FakeDocument();
});
afterEach(() => vi.useRealTimers());

const start = () => endWithExtension(page as unknown as Document, () => ours.abort(), ours.signal);

describe('a script whose extension is gone', () => {
  it.each([
    ['has lost its id', { id: undefined }],
    ['is no more', undefined],
  ])('ends within a second when the API %s, and leaves no timer', (_, runtime) => {
    start();
    vi.advanceTimersByTime(SECOND_MS * 10);
    expect(ours.signal.aborted).toBe(false);
    fake.runtime = runtime as { id?: string };
    vi.advanceTimersByTime(SECOND_MS);
    expect(ours.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once when the API throws, or was gone before', () => {
    Object.defineProperty(fake, 'runtime', {
      configurable: true,
      get: () => {
        throw new Error('gone');
      },
    });
    start();
    expect(ours.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    Object.defineProperty(fake, 'runtime', { configurable: true, writable: true, value: undefined });
  });

  it('looks at nothing while the page cannot be seen, and ends as soon as it can', () => {
    start();
    page.show(false);
    expect(vi.getTimerCount()).toBe(0);
    fake.runtime = undefined;
    vi.advanceTimersByTime(SECOND_MS * 10);
    expect(ours.signal.aborted).toBe(false);
    page.show(true);
    expect(ours.signal.aborted).toBe(true);
  });
});
