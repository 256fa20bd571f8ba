/** The card's buttons and the page of a full entry, each with its effect. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { clickInCard } from './support/card.ts';
import { allowReadingClipboard, clipboardText } from './support/clipboard.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { arriving, ownPage } from './support/own-page.ts';
import { ADDRESS, type Browser, ownOrigin, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { waitForCard } from './support/wait.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Surfaces</title></head><body><main>
<article><h1>Surfaces</h1>
<p id="one">Turkey once, Turkey twice, and Ankara said so. China as well.</p>
<p id="two">A second paragraph names Turkey too.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;

let browser: Browser;
let open: Visit<Tab>;

beforeAll(async () => {
  browser = await startBrowser();
  await allowReadingClipboard(browser, new URL(ADDRESS).origin);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await open?.close();
  open = await visit(browser, PAGE);
  await waitForHighlights(open.page);
});

const own = (path: string): string => `${ownOrigin(browser)}/${path}`;

describe('the card', () => {
  it('copies its text with who said it and where it is from', async () => {
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await clickInCard(open.page, /^Copy/);
    await waitForCard(open.page, 'Copied');
    const text = await clipboardText(browser, open.page);
    expect(text).toContain('Turkey');
    expect(text).toContain('Other states are turning their backs on Russia');
    expect(text).toContain('2022');
  });

  it('opens the full entry in a tab of its own', async () => {
    await hoverText(open.page, 'China');
    await waitForCard(open.page, 'China');
    const opening = arriving(browser, 'entry.html#china');
    await clickInCard(open.page, /full entry/i);
    const entry = await opening;
    expect(entry.url()).toBe(own('entry.html#china'));
    await entry.getByRole('heading', { level: 1, name: 'China' }).waitFor();
    expect(await violations(entry)).toEqual([]);
    await entry.close();
  });
});

describe('the full entry', () => {
  it('says everything with its paragraph, leads to others, and lists all where it knows no such entry', async () => {
    const { page, errors } = await ownPage(browser, 'entry.html#sebastian-heilmann');
    await page.getByRole('heading', { level: 1, name: 'Sebastian Heilmann' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/paragraph 2[57]/);
    await page.goto(own('entry.html#nobody'));
    await page.getByText('no entry under this address').waitFor();
    await page.getByRole('button', { name: /^India/ }).click();
    await page.getByRole('heading', { level: 1, name: 'India' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
