import { browser } from 'wxt/browser';

/** Opens the list of what failed, in a tab of its own. */
export async function openProblems(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#problems-heading` });
}

/** Opens what a reader sees after install, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
