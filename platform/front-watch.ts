/** In a side panel: the tab in front of its window, as it changes. */
import { browser } from 'wxt/browser';
import { type FrontTab, frontTab } from './front-tab.ts';

/** Calls `onChange` when another tab comes to the front, and when the one in front shows another page. */
export async function watchFront(onChange: (tab: FrontTab | null) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const look = async () => {
    const tab = await frontTab();
    if (!signal.aborted) onChange(tab);
  };
  const activated: Parameters<typeof browser.tabs.onActivated.addListener>[0] = (info) => {
    if (info.windowId === windowId) void look();
  };
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (_, change, tab) => {
    if (tab.active && tab.windowId === windowId && change.status === 'complete') void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  await look();
}
