/** Firefox's menu of selected text and its address bar, told what their own code tells the extension at a reader's choice. */
import { type Bidi, inChrome } from './firefox-chrome.ts';
import { EXTENSION_ID } from './firefox-windows.ts';

/** Chooses an entry of ours over the tab in front. */
export async function chooseInMenu(firefox: { bidi: Bidi }, menuItemId: string, selectionText: string): Promise<void> {
  const info = JSON.stringify({ menuItemId, selectionText, editable: false, modifiers: [] });
  await inChrome(
    firefox,
    `(WebExtensionPolicy.getByID('${EXTENSION_ID}').extension
      .emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab), true)`,
  );
}

/** As the manifest has it. */
const KEYWORD = 'sl';
const SEARCH = `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;
const typed = (text: string) => JSON.stringify(`${KEYWORD} ${text}`);

/** What the address bar lists once `text` was typed after the keyword. */
export async function suggestedForKeyword(
  firefox: { bidi: Bidi },
  text: string,
): Promise<{ content: string; description: string }[]> {
  const search = `{ keyword: '${KEYWORD}', text: ${typed(text)}, inPrivateWindow: false }`;
  const found = `new Promise((resolve) => ${SEARCH}.handleSearch(${search}, (all) =>
    resolve([...all].map(({ content, description }) => ({ content, description })))))`;
  return (await inChrome(firefox, found)) as { content: string; description: string }[];
}

/** Enters it, for a new tab. */
export async function enterKeyword(firefox: { bidi: Bidi }, text: string): Promise<void> {
  // Nothing is entered that was not typed before.
  await suggestedForKeyword(firefox, text);
  await inChrome(firefox, `(${SEARCH}.handleInputEntered('${KEYWORD}', ${typed(text)}, 'tab'), true)`);
}
