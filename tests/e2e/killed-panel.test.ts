/** The background ended again and again under an open side panel: it follows the page and the popup as before. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { markedTexts } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { type Killable, openKillable } from './support/killing.ts';
import { PATIENCE } from './support/own-page.ts';
import { type OwnWindow, openedPanel, openPopup } from './support/own-windows.ts';
import { startChromium } from './support/session.ts';
import { until } from './support/wait.ts';

let chromium: Chromium;
let { own, page, complaints, kill } = {} as Killable;
let panel: OwnWindow;

/** @throws {Error} with what it says instead */
async function says(window: OwnWindow, words: string): Promise<void> {
  let text = '';
  const said = await until(async () => {
    text = await window.text();
    return text.includes(words);
  }, PATIENCE.timeout);
  if (!said) throw new Error(`It does not say '${words}' but:\n${text}`);
}

/** Looks a name up in the popup and has its entry shown in the panel. */
async function sendToPanel(query: string): Promise<void> {
  const popup = await openPopup(chromium, page);
  await says(popup, '1 mention');
  await kill();
  await popup.type(query);
  await popup.press('Enter');
  await says(popup, 'Open in the side panel');
  await kill();
  await popup.click('Open in the side panel');
}

beforeAll(async () => {
  chromium = await startChromium();
  ({ own, page, complaints, kill } = await openKillable(chromium));
  await sendToPanel('north korea');
  panel = await openedPanel(chromium);
});
afterAll(() => chromium.close());
beforeEach(() => kill());

it('opens with what was looked up, and leads back to the page', async () => {
  await says(panel, 'Back to this page');
  expect(await panel.evaluate('document.querySelector("h1.name").textContent')).toBe('North Korea');
  await kill();
  await panel.click('Back to this page');
  await says(panel, '1 mention');
});

it('follows what is looked at on the page, and leads to its names', async () => {
  await page.bringToFront();
  await hoverText(page, 'India');
  await says(panel, 'Showing the entry: India');
  await kill();
  await panel.click('Back to this page');
  await panel.click('Show the next mention of Turkey');
  await says(panel, 'Showing the entry: Turkey');
  await panel.click('Back to this page');
});

it('counts what comes to the page', async () => {
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'China is named later.';
    document.querySelector('article')?.append(line);
  });
  await says(panel, 'China');
});

it('shows what is looked up next', async () => {
  await sendToPanel('germany');
  await expect.poll(() => panel.evaluate('document.querySelector("h1.name")?.textContent'), PATIENCE).toBe('Germany');
  await kill();
  await panel.click('Back to this page');
  await says(panel, 'China');
});

it('shows the whole brief, and narrows it down', async () => {
  await panel.click('The whole brief');
  await says(panel, '35 statements');
  await kill();
  const narrowed = `(() => {
    const select = document.querySelector('select');
    select.value = [...select.options].find(({ text }) => text.startsWith('India')).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
  await panel.evaluate(narrowed);
  await expect.poll(() => panel.text(), PATIENCE).toMatch(/\b\d+ of 35 statements/);
});

it('has left everything in order', async () => {
  expect((await markedTexts(page)).length).toBeGreaterThanOrEqual(3);
  expect(complaints.list).toEqual([]);
  expect(own.errors).toEqual([]);
});
