import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => {
  const listeners: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean)[] = [];
  return {
    listeners,
    /** What each sending in turn comes to. */
    outcomes: [] as (() => Promise<unknown>)[],
    sent: [] as unknown[],
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      async sendMessage(message: unknown) {
        api.sent.push(message);
        return api.outcomes.shift()?.();
      },
      onMessage: { addListener: (listener: never) => void listeners.push(listener), removeListener: () => undefined },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: api }));

import { receive, tellBackground } from '../../../platform/messaging.ts';

const ASK = { type: 'load-script', name: 'card' } as const;
const killed = () => Promise.reject(new Error('The message channel closed before a response was received.'));

beforeEach(() => {
  api.sent.length = 0;
  api.outcomes.length = 0;
  api.listeners.length = 0;
});

describe('a message to the background', () => {
  it('is sent again where the background was ended before it answered', async () => {
    api.outcomes.push(killed, async () => ({ done: true, value: 7 }));
    expect(await tellBackground(ASK)).toBe(7);
    expect(api.sent).toEqual([ASK, ASK]);
  });

  it('is not sent a third time, nor where the answer is that it cannot be done', async () => {
    api.outcomes.push(killed, killed);
    await expect(tellBackground(ASK)).rejects.toThrow('closed');
    api.outcomes.push(async () => ({ done: false }));
    await expect(tellBackground(ASK)).rejects.toThrow('could not');
    expect(api.sent).toHaveLength(3);
  });
});

describe('a receiver', () => {
  const receiver = { read: (message: unknown) => (message === 'known' ? message : null), mayAsk: () => true };
  const hear = (message: unknown, sender: unknown) =>
    new Promise((resume) => {
      if (!api.listeners[0]?.(message, sender, resume)) resume('left alone');
    });

  it('leaves alone what is not for it, and who is not one of us', async () => {
    receive(receiver, () => 'value');
    const own = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
    expect(await hear('known', own)).toEqual({ done: true, value: 'value' });
    expect(await hear('unknown', own)).toBe('left alone');
    expect(await hear('known', { ...own, id: 'theirs' })).toBe('left alone');
    expect(await hear('known', undefined)).toBe('left alone');
  });

  it('says that it could not, without why, where handling fails', async () => {
    receive(receiver, () => {
      throw new Error('a secret of the page');
    });
    expect(await hear('known', { id: 'ours', url: 'chrome-extension://ours/popup.html' })).toEqual({ done: false });
  });
});
