/** The other ways in: the menu of selected text, the address bar, the keys. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { openedPopup } from './support/own-windows.ts';
import { ADDRESS, startChromium, type Visit, visit } from './support/session.ts';
import { until } from './support/wait.ts';
import { clickMenu, enterInOmnibox, omniboxSuggestions, sendCommand, store, titleOf } from './support/worker.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Doors</title></head><body><main><article>
<h1>Doors</h1><p>Turkey and China.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;

let chromium: Chromium;
let open: Visit;

beforeAll(async () => {
  chromium = await startChromium();
  open = await visit(chromium, PAGE);
  await waitForHighlights(open.page);
});
afterAll(() => chromium.close());
afterEach(() => store(chromium, { settings: {} }));

describe('the menu of selected text', () => {
  it('opens the popup with what is selected', async () => {
    await open.page.bringToFront();
    await clickMenu(chromium, 'look-up', '  Sebastian\n Heilmann ');
    const popup = await openedPopup(chromium);
    expect(await until(async () => (await popup.text()).includes('founding director of Merics'))).toBe(true);
    expect(await popup.evaluate('document.querySelector("[role=combobox]").value')).toBe('Sebastian Heilmann');
    expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await popup.evaluate('void setTimeout(() => window.close(), 0)');
    expect(await until(async () => !(await popup.isOpen()))).toBe(true);
  });

  it('leaves the next popup empty', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.close();
  });
});

describe('the address bar', () => {
  it('suggests entities, escaped, with where they stand', async () => {
    const [first] = await omniboxSuggestions(chromium, 'erdogn');
    expect(first?.content).toBe('Recep Tayyip Erdoğan');
    expect(first?.description).toMatch(/^Recep Tayyip <match>Erdoğa?/);
    expect(first?.description).toContain('Neutral, moving away');
    expect(await omniboxSuggestions(chromium, 'zzzz')).toEqual([]);
  });

  it('opens the entry of what is entered', async () => {
    const arriving = chromium.context.waitForEvent('page');
    await enterInOmnibox(chromium, 'Recep Tayyip Erdoğan', 'newForegroundTab');
    const entry = await arriving;
    await entry.getByRole('heading', { level: 1, name: 'Recep Tayyip Erdoğan' }).waitFor();
    await entry.close();
  });

  it('opens the search where nothing is called so', async () => {
    const arriving = chromium.context.waitForEvent('page');
    await enterInOmnibox(chromium, 'strategic interest', 'newForegroundTab');
    const search = await arriving;
    await search.getByRole('option').first().waitFor();
    expect(await search.getByRole('combobox').inputValue()).toBe('strategic interest');
    await search.close();
  });
});

describe('the keys', () => {
  it('switch the site in front off and on', async () => {
    await open.page.bringToFront();
    await sendCommand(chromium, 'toggle-site');
    await expect.poll(() => markedTexts(open.page)).toEqual([]);
    await expect.poll(() => titleOf(chromium, ADDRESS)).toBe('Sidelight: off on this site');
    await sendCommand(chromium, 'toggle-site');
    await expect.poll(() => markedTexts(open.page)).toContain('Turkey');
  });
});
