/** Storage that fails at the nth call, for every n, in the middle of what the extension does with it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  calls: 0,
  /** Which call fails; 0 for none. */
  failAt: 0,
  injected: 0,
  call<T>(does: () => T): Promise<T> {
    api.calls += 1;
    if (api.calls !== api.failAt) return Promise.resolve(does());
    api.injected += 1;
    return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  },
  storage: {
    local: {
      get: (keys: string | string[]) =>
        api.call(() =>
          structuredClone(
            Object.fromEntries(
              [keys]
                .flat()
                .filter((key) => key in api.stored)
                .map((key) => [key, api.stored[key]]),
            ),
          ),
        ),
      set: (items: object) => api.call(() => void Object.assign(api.stored, structuredClone(items))),
      remove: (keys: string | string[]) =>
        api.call(() => {
          for (const key of [keys].flat()) delete api.stored[key];
        }),
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  },
  runtime: {
    id: 'ours',
    getURL: (path: string) => `ours:/${path}`,
    sendMessage: async (message: { files: string[] }) => ({ done: true, value: message.files.map(packagedFile) }),
  },
}));
vi.mock('wxt/browser', () => ({ browser: api }));
vi.stubGlobal('DATA_BUILD', { version: 'v1', languages: ['en'], voices: ['en'] });
vi.stubGlobal('navigator', {
  languages: ['en'],
  locks: { request: (_: string, run: () => unknown) => run() },
});
vi.stubGlobal('fetch', async (file: string) => ({ text: async () => JSON.stringify(packagedFile(file)) }));

import { sealText } from '../../../core/seal/sealed-text.ts';
import { loadVoiceWords } from '../../../platform/page-data.ts';
import { changeSettings, inspectSettings, loadSettings } from '../../../platform/settings-store.ts';

function packagedFile(file: string): unknown {
  return file.includes('voices') ? sealText('words') : {};
}

const settingsNow = () => api.stored.settings as Record<string, unknown> | undefined;

beforeEach(() => {
  api.stored = {};
  api.calls = 0;
  api.failAt = 0;
  api.injected = 0;
});

/** What a reader does with settings of an odd past; resolves to the number of steps that said that they failed. */
async function story(past: unknown): Promise<{ failed: number; done: string[] }> {
  api.stored.settings = past;
  let failed = 0;
  const done: string[] = [];
  const attempt = async (name: string, change: Parameters<typeof changeSettings>[0]) => {
    try {
      await changeSettings(change);
      done.push(name);
    } catch {
      failed += 1;
    }
  };
  await loadSettings();
  await attempt('hidden', (now) => ({ ...now, hidden: ['turkey'] }));
  const { unread } = await inspectSettings();
  if (unread !== null) failed += 1;
  await attempt('theme', (now) => ({ ...now, theme: 'dark' }));
  await loadSettings();
  return { failed, done };
}

const NEWER = { version: 99, theme: 'light', shiny: true };
const OLDER = { version: 1, underline: 'none', badge: false };

describe('settings in storage that fails', () => {
  it.each([
    ['a later version', NEWER],
    ['an earlier version', OLDER],
    ['something else', 'garbage'],
    ['nobody', undefined],
  ])('written by %s: nothing that was stored is lost, whichever call fails', async (_, past) => {
    await story(past);
    const calls = api.calls;
    expect(calls).toBeGreaterThan(5);
    let injected = 0;
    for (let failAt = 1; failAt <= calls; failAt++) {
      api.stored = {};
      api.calls = 0;
      api.failAt = failAt;
      api.injected = 0;
      const { failed, done } = await story(past);
      injected += api.injected;
      expect(api.injected).toBe(1);
      const stored = settingsNow();
      // What was said to be saved is there; what was not said to be is not.
      if (done.includes('hidden')) expect(stored).toMatchObject({ hidden: ['turkey'] });
      if (done.includes('theme')) expect(stored).toMatchObject({ theme: 'dark' });
      expect(done.length + failed).toBeGreaterThanOrEqual(2);
      if (past === OLDER) expect(stored).toMatchObject({ badge: false, markStyle: 'none' });
      // What may mean more than could be read is in its place, or aside: never gone.
      const aside = api.stored['settings/aside'];
      if (past === NEWER || past === 'garbage') expect(aside ?? [stored]).toEqual([past]);
    }
    expect(injected).toBe(calls);
  });

  it('says in the options why nothing can be read, and shows the defaults', async () => {
    api.failAt = 1;
    expect(await inspectSettings()).toMatchObject({ unread: 'QUOTA_BYTES quota exceeded', kept: [], newer: false });
  });
});

describe('data in storage that fails', () => {
  it.each([0, 1])('come from the background where call %i fails', async (failAt) => {
    api.failAt = failAt;
    expect(await loadVoiceWords('en')).toBe('words');
    expect(api.injected).toBe(failAt);
  });
});
