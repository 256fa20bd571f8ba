import { afterEach, expect, it, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({ browser: {} as { commands?: object } }));
vi.mock('wxt/browser', () => ({ browser }));

const keysIn = async (commands?: object) => {
  vi.resetModules();
  vi.stubEnv('FIREFOX', 'true');
  if (commands) browser.commands = commands;
  return import('../../../platform/keys.ts');
};

afterEach(() => {
  vi.unstubAllEnvs();
  delete browser.commands;
});

it('has no keys, and no page for them, where the browser knows of none, as on Android', async () => {
  const { listCommands, openKeySettings } = await keysIn();
  expect(openKeySettings).toBeNull();
  expect(await listCommands()).toEqual([]);
});

it('leads nowhere where Firefox is too old to be asked', async () => {
  const { openKeySettings } = await keysIn({ getAll: async () => [] });
  expect(openKeySettings).toBeNull();
});

it('opens the page for keys that Firefox has', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  const { openKeySettings } = await keysIn({ getAll: async () => [], openShortcutSettings });
  await openKeySettings?.();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});
