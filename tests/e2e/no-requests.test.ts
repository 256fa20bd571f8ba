/** A visit to every surface there is asks for nothing but the page itself and files of the extension's own. */
import { expect, it } from 'vitest';
import { clickInCard } from './support/card.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ADDRESS, fixture, startChromium, visit } from './support/session.ts';
import { waitForCard } from './support/wait.ts';

/** Milliseconds in which a page of ours does what it does by itself. */
const AT_WORK_MS = 400;

it('no request leaves the browser', async () => {
  const chromium = await startChromium();
  const own = `chrome-extension://${chromium.extensionId}/`;
  const asked: string[] = [];
  chromium.context.on('request', (request) => asked.push(request.url()));
  try {
    const { page, served } = await visit(chromium, fixture('voices.html'));
    await waitForHighlights(page);
    await hoverText(page, 'China');
    await waitForCard(page, 'China');
    const entry = chromium.context.waitForEvent('page');
    await clickInCard(page, /full entry/i);
    await (await entry).waitForLoadState();
    for (const path of ['popup', 'sidepanel', 'options', 'welcome', 'entry']) {
      const tab = await chromium.context.newPage();
      await tab.goto(`${own}${path}.html`);
      await tab.locator('main, body > *').first().waitFor();
      if (path === 'popup') await tab.getByRole('combobox').fill('china');
      await tab.waitForTimeout(AT_WORK_MS);
      await tab.close();
    }
    const strange = asked.filter((url) => !url.startsWith(own) && url !== ADDRESS && !url.endsWith('/favicon.ico'));
    expect(strange).toEqual([]);
    const refused = () => served.refused.filter((request) => !request.endsWith('/favicon.ico'));
    expect(refused()).toEqual([]);
    // One that is made is noted: the test would see it.
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(refused()).toEqual(['GET https://elsewhere.example/']);
  } finally {
    await chromium.close();
  }
});
