/** The other ways in: the menu of selected text, the address bar, the keys. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { arriving, ownPage } from './support/own-page.ts';
import { openedPopup } from './support/own-windows.ts';
import { ADDRESS, type Browser, IN_FIREFOX, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/wait.ts';
import { clickMenu, enterInOmnibox, omniboxSuggestions, sendCommand, store, titleOf } from './support/worker.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Doors</title></head><body><main><article>
<h1>Doors</h1><p>Turkey and China.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;

let browser: Browser;
let open: Visit<Tab>;

beforeAll(async () => {
  browser = await startBrowser();
  open = await visit(browser, PAGE);
  await waitForHighlights(open.page);
});
afterAll(() => browser?.close());
afterEach(() => store(browser, { settings: {} }));

describe('the menu of selected text', () => {
  it('opens the popup with what is selected', async () => {
    await open.page.bringToFront();
    await clickMenu(browser, 'look-up', '  Sebastian\n Heilmann ');
    const popup = await openedPopup(browser);
    expect(await until(async () => (await popup.text()).includes('founding director of Merics'))).toBe(true);
    expect(await popup.evaluate('document.querySelector("[role=combobox]").value')).toBe('Sebastian Heilmann');
    expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await popup.close();
    expect(await until(async () => !(await popup.isOpen()))).toBe(true);
  });

  it('leaves the next popup empty', async () => {
    const { page } = await ownPage(browser, 'popup.html');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.close();
  });
});

describe('the address bar', () => {
  it('suggests entities, escaped, with where they stand', async () => {
    const [first] = await omniboxSuggestions(browser, 'erdogn');
    expect(first?.content).toBe('Recep Tayyip Erdoğan');
    expect(first?.description).toMatch(IN_FIREFOX ? /^Recep Tayyip Erdoğan/ : /^Recep Tayyip <match>Erdoğa?/);
    expect(first?.description).toContain('Neutral, moving away');
    expect(await omniboxSuggestions(browser, 'zzzz')).toEqual([]);
  });

  it('opens the entry of what is entered', async () => {
    const coming = arriving(browser, 'entry.html');
    await enterInOmnibox(browser, 'Recep Tayyip Erdoğan');
    const entry = await coming;
    await entry.getByRole('heading', { level: 1, name: 'Recep Tayyip Erdoğan' }).waitFor();
    await entry.close();
  });

  it('opens the search where nothing is called so', async () => {
    const coming = arriving(browser, 'popup.html');
    await enterInOmnibox(browser, 'strategic interest');
    const search = await coming;
    await search.getByRole('option').first().waitFor();
    expect(await search.getByRole('combobox').inputValue()).toBe('strategic interest');
    await search.close();
  });
});

describe('the keys', () => {
  it('switch the site in front off and on', async () => {
    await open.page.bringToFront();
    await sendCommand(browser, 'toggle-site');
    await expect.poll(() => markedTexts(open.page)).toEqual([]);
    await expect.poll(() => titleOf(browser, ADDRESS)).toBe('Sidelight: off on this site');
    await sendCommand(browser, 'toggle-site');
    await expect.poll(() => markedTexts(open.page)).toContain('Turkey');
  });
});
