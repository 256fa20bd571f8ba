/** The page that opens after install. */
import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { markedTextsIn } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { PATIENCE, tabsAt } from './support/own-page.ts';
import { watchRequests } from './support/requests.ts';
import { ownOrigin, startBrowser } from './support/session.ts';
import { until, waitForCard } from './support/wait.ts';
import { reloadExtension } from './support/worker.ts';

/** Milliseconds after which such a page is there that will come. */
const OPENED_MS = 2000;

it('opens once, shows the thing at work, asks for nothing, and leads to the options', async () => {
  const browser = await startBrowser({ welcome: 'kept' });
  try {
    const found = () => tabsAt(browser, 'welcome.html');
    expect(await until(async () => (await found()).length === 1, PATIENCE.timeout)).toBe(true);
    const [page] = await found();
    if (!page) throw new Error('It has not opened.');
    const asked = await watchRequests(browser);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.reload();
    await page.getByRole('heading', { name: 'Welcome to Sidelight' }).waitFor();
    const marked = () => markedTextsIn(page, 'article');
    await expect.poll(async () => (await marked()).length, PATIENCE).toBeGreaterThan(3);
    const [name = ''] = await marked();
    await page.bringToFront();
    await hoverText(page, { text: name, within: 'article' });
    await waitForCard(page, name);
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 400 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'See the sites' }).click();
    await page.getByRole('heading', { name: 'Where it runs' }).waitFor();
    expect(await page.evaluate(() => location.href)).toMatch(/options\.html#sites-heading$/);
    expect((await asked()).filter((url) => !url.startsWith(`${ownOrigin(browser)}/`))).toEqual([]);
    await reloadExtension(browser);
    await new Promise((resume) => setTimeout(resume, OPENED_MS));
    expect(await found()).toEqual([]);
  } finally {
    await browser.close();
  }
});
