/** In the background: the reader's keys. The browser opens the popup by itself. */
import { browser } from 'wxt/browser';
import { isReadable } from '../core/popup/page-state.ts';
import { disableSite, enableSite } from '../core/settings/lists.ts';
import { isEnabled, siteOf } from '../core/sites/enabled.ts';
import { frontTab, runHere } from './front-tab.ts';
import { askStatus, tellPage } from './messaging.ts';
import { changeSettings, loadSettings } from './settings-store.ts';

/** To be called whenever the background starts. */
export function startCommands(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(async (command) => {
    const tab = await frontTab();
    if (!tab) return;
    if (command === 'next-mention') await tellPage(tab.id, { type: 'step', direction: 'next' });
    if (command === 'previous-mention') await tellPage(tab.id, { type: 'step', direction: 'previous' });
    if (command === 'toggle-site') await toggleSite(tab.id, tab.address);
  });
}

/** Off where something of ours runs; on where the reader switched it off; elsewhere it runs on this page alone. */
async function toggleSite(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || !isReadable(address)) return;
  const site = siteOf(new URL(address).hostname, listedDomains());
  const settings = await loadSettings();
  if (!isEnabled(site, { ...settings, pausedEverywhere: false })) await changeSettings((now) => enableSite(now, site));
  else if (await askStatus(tabId)) await changeSettings((now) => disableSite(now, site));
  // Where the browser keeps extensions out there is nothing to switch.
  else await runHere(tabId).catch(() => undefined);
}

/** The sites of the list, as the manifest has them: '*://*.example.com/*'. */
function listedDomains(): ReadonlySet<string> {
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  return new Set(patterns.map((pattern) => pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, '')));
}
