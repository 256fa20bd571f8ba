/** The toolbar's icon: its badge, its picture, and what it says when the pointer rests on it. */
import { browser } from 'wxt/browser';
import type { SurfaceTranslate } from '../core/i18n/surfaces.en.ts';
import { everyFace, type ToolbarFace, tabFace } from '../core/popup/badge.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readerWords } from './words.ts';

/** Firefox's manifest version 2 has it under its older name. */
export const action = () => browser.action ?? browser.browserAction;

const ICONS: Readonly<Record<ToolbarFace['icon'], Record<number, string>>> = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png', 48: '/icon/off-48.png' },
};
/** The dark blue of the icon: white figures on it can be read. */
const BADGE_COLOR = '#17324d';

/** @param entities Found on the tab's page; null where the reader switched us off there. */
export async function showTab(tabId: number, entities: number | null, { badge }: Settings): Promise<void> {
  await show(tabFace(entities, badge), tabId);
}

/** What all tabs show that nothing is known of. */
export async function showEverywhere({ pausedEverywhere }: Settings): Promise<void> {
  await show(everyFace(pausedEverywhere), undefined);
}

/** Takes the number off every tab. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : action().setBadgeText({ tabId: id, text: '' }))),
  );
}

async function show({ badge, icon, says }: ToolbarFace, tabId: number | undefined): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const title = titleOf(says, (await readerWords()).surfaces);
  // A tab may be gone by the time we answer it.
  await Promise.allSettled([
    action().setBadgeText({ ...where, text: badge }),
    action().setBadgeBackgroundColor({ ...where, color: BADGE_COLOR }),
    // Firefox for Android shows no picture of ours.
    action().setIcon?.({ ...where, path: ICONS[icon] }),
    action().setTitle({ ...where, title }),
  ]);
}

function titleOf(says: ToolbarFace['says'], t: SurfaceTranslate): string {
  switch (says.type) {
    case 'nothing':
      return t('popup.title');
    case 'found':
      return t('toolbar.found', { count: says.count });
    case 'off':
      return t('toolbar.off');
    case 'paused':
      return t('toolbar.paused');
  }
}
