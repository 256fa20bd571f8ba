/** In the background: the entry in the menu of selected text. */
import { browser } from 'wxt/browser';
import { createSurfaceMessages } from '../core/i18n/messages.ts';
import { readerLocale } from './locale.ts';
import { lookUp } from './look-up.ts';
import { loadSettings } from './settings-store.ts';

const LOOK_UP = 'look-up';

/** To be called whenever the background starts. */
export function startMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP) void lookUp(selectionText ?? '');
  });
}

/** Browsers keep menus while the background sleeps; so this is for installation and start alone. */
export async function makeMenus(): Promise<void> {
  const { language } = await loadSettings();
  const t = createSurfaceMessages(readerLocale(language));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    // The browser puts the selection in.
    title: t('menu.look-up', { text: '%s' }),
    contexts: ['selection'],
  });
}
