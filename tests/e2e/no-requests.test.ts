/** A visit to every surface there is asks for nothing but the page itself and files of the extension's own. */
import { expect, it } from 'vitest';
import { clickInCard } from './support/card.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { arriving, ownPage } from './support/own-page.ts';
import { watchRequests } from './support/requests.ts';
import { ADDRESS, fixture, ownOrigin, startBrowser, visit } from './support/session.ts';
import { waitForCard } from './support/wait.ts';

/** Milliseconds in which a page of ours does what it does by itself. */
const AT_WORK_MS = 400;
const ELSEWHERE = 'https://elsewhere.example/';

it('no request leaves the browser', async () => {
  const browser = await startBrowser();
  const own = `${ownOrigin(browser)}/`;
  try {
    const asked = await watchRequests(browser);
    const { page, served } = await visit(browser, fixture('voices.html'));
    await waitForHighlights(page);
    await hoverText(page, 'China');
    await waitForCard(page, 'China');
    const entry = arriving(browser, 'entry.html');
    await clickInCard(page, /full entry/i);
    await entry;
    for (const path of ['popup', 'sidepanel', 'options', 'welcome', 'entry']) {
      const { page: tab } = await ownPage(browser, `${path}.html`);
      await tab.locator('main, body > *').first().waitFor();
      if (path === 'popup') await tab.getByRole('combobox').fill('china');
      await tab.waitForTimeout(AT_WORK_MS);
      await tab.close();
    }
    const strange = async () =>
      (await asked()).filter((url) => !url.startsWith(own) && url !== ADDRESS && !url.endsWith('/favicon.ico'));
    expect(await strange()).toEqual([]);
    const refused = () => served.refused.filter((request) => !request.endsWith('/favicon.ico'));
    expect(refused()).toEqual([]);
    // One that is made is noted: the test would see it.
    await page.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
    expect(refused()).toEqual([`GET ${ELSEWHERE}`]);
    expect(await strange()).toEqual([ELSEWHERE]);
  } finally {
    await browser.close();
  }
});
