/** The keys of the browser's commands, and its page for changing them. */
import { browser } from 'wxt/browser';

export interface BrowserCommand {
  name: string;
  description: string;
  /** Keys as the browser writes them; '' for none. */
  shortcut: string;
}

export async function listCommands(): Promise<BrowserCommand[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Where keys are changed, for a reader to type where no page may lead there. */
export const KEYS_ADDRESS = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

/** Not in the types yet: Firefox has it since 137. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page for keys; null where it cannot be opened from here. */
export const openKeySettings = ((): (() => Promise<void>) | null => {
  if (!import.meta.env.FIREFOX) return async () => void (await browser.tabs.create({ url: KEYS_ADDRESS }));
  // On Android there are no keys at all.
  const commands = browser.commands as ShortcutSettings | undefined;
  return commands?.openShortcutSettings ? async () => commands.openShortcutSettings?.() : null;
})();
