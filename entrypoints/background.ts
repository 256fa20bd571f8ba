import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BRIEFS_FILE, KNOWN_FILE } from '../core/data/page-data.ts';
import { readToBackground } from '../core/protocol/messages.ts';
import { mayAskBackground } from '../core/protocol/senders.ts';
import { hide } from '../core/settings/lists.ts';
import { keepChosenSites } from '../platform/chosen-sites.ts';
import { startCommands } from '../platform/commands.ts';
import { packagedCountry, storeCountries } from '../platform/country-data.ts';
import { openEntry } from '../platform/entry-page.ts';
import { keepInAccount } from '../platform/keep-in-account.ts';
import { mendData } from '../platform/mend-data.ts';
import { makeMenus, startMenus } from '../platform/menus.ts';
import { receive } from '../platform/messaging.ts';
import { startOmnibox } from '../platform/omnibox.ts';
import { openWelcome } from '../platform/own-pages.ts';
import { fillStorage, packagedData } from '../platform/page-data.ts';
import { noteError, noteRaised, noteUncaught } from '../platform/problems.ts';
import { putMarkVariants, runScript } from '../platform/script-injection.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { takeOverTabs } from '../platform/take-over.ts';
import { clearBadges, showEverywhere, showTab } from '../platform/toolbar.ts';

/**
 * Where storage is full or broken, pages go on asking the background for what they do not find there, and it tries
 * again whenever one asks. Noted once in the background's life: every page would have it noted again.
 */
function fillLater(files: readonly string[] = []): void {
  fillStorage(files).catch(noteUnfilled);
  storeCountries().catch(noteUnfilled);
}

/** The same, and what is there already is looked at to the last character. */
function fillAndMend(files: readonly string[] = []): void {
  fillStorage(files).then(mendData).catch(noteUnfilled);
  storeCountries().catch(noteUnfilled);
}

let unfilled = false;
function noteUnfilled(error: unknown): void {
  if (!unfilled) void noteError('background', error);
  unfilled = true;
}

/** Milliseconds between two such times: what fails on a page may fail again and again. */
const HEAL_EVERY_MS = 1000;
let healed = 0;

/** What failed on a page may be what storage holds: all that every page reads is put there anew, for the next one. */
function heal(): void {
  if (Date.now() - healed < HEAL_EVERY_MS) return;
  healed = Date.now();
  fillAndMend([KNOWN_FILE, BRIEFS_FILE]);
}

/** Puts what pages need where they can read it without asking, and the icon as the settings have it. */
function fill(): void {
  fillAndMend();
  void loadSettings().then(showEverywhere);
  void makeMenus();
}

export default defineBackground(() => {
  noteUncaught('background');
  receive({ read: readToBackground, mayAsk: mayAskBackground }, async (message, from) => {
    if (message.type === 'open-entry') return openEntry(message.entity);
    if (message.type === 'hide-name') return void (await changeSettings((now) => hide(now, message.entity)));
    if (message.type === 'found') {
      return from.tabId === undefined ? undefined : showTab(from.tabId, message.entities, await loadSettings());
    }
    if (message.type === 'failed') {
      heal();
      return noteRaised('page', message, message);
    }
    if (message.type === 'load-script') return runScript(message.name, from);
    if (message.type === 'load-mark-variants') return putMarkVariants(from);
    if (message.type === 'load-country') {
      fillLater();
      return packagedCountry(message.iso2);
    }
    const data = await Promise.all(message.files.map(packagedData));
    fillLater(message.files);
    return data;
  });

  browser.runtime.onInstalled.addListener(fill);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(fill);

  void takeOverTabs();

  const { signal } = new AbortController();
  keepChosenSites(signal);
  keepInAccount(signal);
  let language: string | undefined;
  watchSettings((settings) => {
    void showEverywhere(settings);
    if (settings.language !== language) void makeMenus();
    language = settings.language;
    if (!settings.badge) void clearBadges();
  }, signal);

  startCommands();
  startMenus();
  startOmnibox();
  // Firefox keeps no menus for a background that never sleeps.
  if (import.meta.env.FIREFOX) void makeMenus();
});
