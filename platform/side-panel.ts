/** Chrome's side panel and Firefox's sidebar: the same page, opened in two ways. */
import { browser } from 'wxt/browser';

/** Entity the panel is asked to show, in the storage that lasts as long as the browser runs. */
const KEY = 'panel/entity';

interface Openers {
  sidePanel?: { open?(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open?(): Promise<void> };
}

const openers = browser as unknown as Openers;

/** False in browsers that let no extension open it: readers can by the browser's own button. */
export const canOpenPanel = (): boolean =>
  openers.sidePanel?.open !== undefined || openers.sidebarAction?.open !== undefined;

/** To be called in the very event of the reader's click: no browser opens it later. */
export async function openPanel(windowId: number, entity: string | null): Promise<void> {
  const opened = openers.sidePanel?.open?.({ windowId }) ?? openers.sidebarAction?.open?.();
  if (entity !== null) await browser.storage.session.set({ [KEY]: { entity, windowId } });
  await opened;
}

/** In a panel: calls `onAsked` with what it is opened for, and with whatever it is asked for later. */
export async function hearAsked(onAsked: (entity: string) => void, signal: AbortSignal): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const take = async (asked: unknown) => {
    if (!isAsked(asked) || asked.windowId !== id || signal.aborted) return;
    await browser.storage.session.remove(KEY);
    onAsked(asked.entity);
  };
  const changed: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'session' && changes[KEY]) void take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  await take((await browser.storage.session.get(KEY))[KEY]);
}

const isAsked = (value: unknown): value is { entity: string; windowId: number } =>
  typeof value === 'object' &&
  value !== null &&
  'entity' in value &&
  typeof value.entity === 'string' &&
  'windowId' in value;
