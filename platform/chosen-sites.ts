/** In the background: the content script on the sites of the reader's choice, registered while it is allowed there. */
import { browser } from 'wxt/browser';
import { EVERY_SITE, type Registration, registrationFor } from '../core/sites/added-sites.ts';
import { changeSettings, loadSettings, watchSettings } from './settings-store.ts';
import { type Permitted, permittedOf } from './site-access.ts';

/** Of the one registration there is. */
const ID = 'by-choice';
const SCRIPTS = ['/by-choice.js', '/content-scripts/content.js'] as const;
const STYLES = ['/content-scripts/content.css'] as const;

/** To be called whenever the background starts. */
export function keepChosenSites(signal: AbortSignal): void {
  const update = inTurn(register);
  watchSettings(update, signal);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(() => void forgetWithdrawn().finally(update));
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
}

/** What was withdrawn, here or in the browser's own pages, is undone in the settings: scripts that run there stop. */
async function forgetWithdrawn(): Promise<void> {
  const { addedSites } = await loadSettings();
  const permitted = await permittedOf(addedSites);
  await changeSettings((now) => withoutWithdrawn(now, addedSites, permitted));
}

function withoutWithdrawn<S extends { addedSites: string[]; everySite: boolean }>(
  now: S,
  asked: readonly string[],
  { every, sites }: Permitted,
): S {
  const addedSites = now.addedSites.filter((site) => sites.has(site) || !asked.includes(site));
  const everySite = now.everySite && every;
  const same = addedSites.length === now.addedSites.length && everySite === now.everySite;
  return same ? now : { ...now, addedSites, everySite };
}

async function register(): Promise<void> {
  const settings = await loadSettings();
  const listed = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const wanted = registrationFor(settings, await permittedOf(settings.addedSites), listed);
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = current?.matches ?? [];
  if (!wanted) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (JSON.stringify(before) === JSON.stringify(wanted.matches)) return;
  const script = { id: ID, js: [...SCRIPTS], css: [...STYLES], runAt: 'document_idle' as const, ...wanted };
  if (current) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  if (!before.includes(EVERY_SITE)) await runInOpenTabs(wanted, before);
}

/** A registered script waits for the next page: in tabs that show such a page already it is run now. */
async function runInOpenTabs({ matches, excludeMatches }: Registration, before: readonly string[]): Promise<void> {
  const url = matches.filter((pattern) => !before.includes(pattern));
  if (url.length === 0) return;
  const [tabs, others] = await Promise.all([
    browser.tabs.query({ url }),
    browser.tabs.query({ url: [...excludeMatches, ...before] }),
  ]);
  const served = new Set(others.map(({ id }) => id));
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined || served.has(id)) return;
      await browser.scripting.insertCSS({ target: { tabId: id }, files: [...STYLES] });
      await browser.scripting.executeScript({ target: { tabId: id }, files: [...SCRIPTS] });
    }),
  );
}

/** One run at a time, and one more for any number of calls that come meanwhile. */
function inTurn(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async function next(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await run();
      }
    } finally {
      running = false;
    }
  };
}
