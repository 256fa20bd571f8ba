/** In the background: the entry in the menu of selected text. */
import { browser } from 'wxt/browser';
import { lookUp } from './look-up.ts';
import { readerWords } from './words.ts';

const LOOK_UP = 'look-up';

/** To be called whenever the background starts. */
export function startMenus(): void {
  // Firefox for Android has no menus.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP) void lookUp(selectionText ?? '');
  });
}

/** Browsers keep menus while the background sleeps; so this is for installation and start alone. */
export async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  const { surfaces: t } = await readerWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    // The browser puts the selection in.
    title: t('menu.look-up', { text: '%s' }),
    contexts: ['selection'],
  });
}
