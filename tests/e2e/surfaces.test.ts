/** The card's buttons, the options and the page of a full entry, each with its effect. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { clickInCard } from './support/card.ts';
import type { Chromium } from './support/chromium.ts';
import { markedTexts, markedTextsIn, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ADDRESS, startChromium, type Visit, visit } from './support/session.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Surfaces</title></head><body><main>
<article><h1>Surfaces</h1>
<p id="one">Turkey once, Turkey twice, and Ankara said so. China as well.</p>
<p id="two">A second paragraph names Turkey too.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;

let chromium: Chromium;
let open: Visit;

beforeAll(async () => {
  chromium = await startChromium();
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(ADDRESS).origin });
});
afterAll(() => chromium.close());
beforeEach(async () => {
  await open?.close();
  open = await visit(chromium, PAGE);
  await waitForHighlights(open.page);
});

/** A busy machine takes its time to open a page. */
const PATIENCE = { timeout: 15_000 };

const own = (path: string): string => `chrome-extension://${chromium.extensionId}/${path}`;

async function ownPage(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(own(path));
  return { page, errors };
}

describe('the options', () => {
  it('say which names are marked, in every open tab and at once', async () => {
    expect(await markedTextsIn(open.page, '#one')).toEqual(['China', 'Turkey']);
    const { page, errors } = await ownPage('options.html');
    await page.getByLabel('All', { exact: true }).check();
    expect(await until(async () => (await markedTextsIn(open.page, '#one')).length === 4)).toBe(true);
    await page.getByLabel('Not at all').check();
    expect(await until(async () => (await markedTexts(open.page)).length === 0)).toBe(true);
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.mouse.move(5, 5, { steps: 4 });
    await waitForNoCard(open.page);
    await page.bringToFront();
    await page.getByLabel('Underlined').check();
    await page.getByLabel('The first of each name in a paragraph').check();
    expect(await until(async () => (await markedTextsIn(open.page, '#one')).length === 2)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('bring back a name that was hidden from its card', async () => {
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await clickInCard(open.page, /Stop marking Turkey|Hide name/);
    await waitForNoCard(open.page);
    expect(await until(async () => !(await markedTexts(open.page)).includes('Turkey'))).toBe(true);
    expect(await markedTexts(open.page)).toContain('China');
    const { page } = await ownPage('options.html');
    await page.getByRole('button', { name: 'Mark Turkey again' }).click();
    expect(await until(async () => (await markedTexts(open.page)).includes('Turkey'))).toBe(true);
    await page.getByText('No name is hidden.').waitFor();
    await page.close();
  });

  it('keep their word after everything was closed', async () => {
    const first = await ownPage('options.html');
    await first.page.getByLabel('Dark', { exact: true }).check();
    await first.page.getByText('Saved.').waitFor();
    await first.page.close();
    const { page } = await ownPage('options.html');
    await expect.poll(() => page.getByLabel('Dark', { exact: true }).isChecked(), PATIENCE).toBe(true);
    await expect.poll(() => page.evaluate(() => document.body.dataset.theme), PATIENCE).toBe('dark');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Light or dark as the system is').check();
    await page.close();
  });
});

describe('the card', () => {
  it('copies its text with who said it and where it is from', async () => {
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await clickInCard(open.page, /^Copy/);
    await waitForCard(open.page, 'Copied');
    const text = await open.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Turkey');
    expect(text).toContain('Other states are turning their backs on Russia');
    expect(text).toContain('2022');
  });

  it('opens the full entry in a tab of its own', async () => {
    await hoverText(open.page, 'China');
    await waitForCard(open.page, 'China');
    const arriving = chromium.context.waitForEvent('page');
    await clickInCard(open.page, /full entry/i);
    const entry = await arriving;
    await entry.waitForURL(own('entry.html#china'));
    await entry.getByRole('heading', { level: 1, name: 'China' }).waitFor();
    expect(await violations(entry)).toEqual([]);
    await entry.close();
  });
});

describe('the full entry', () => {
  it('says everything with its paragraph, leads to others, and lists all where it knows no such entry', async () => {
    const { page, errors } = await ownPage('entry.html#sebastian-heilmann');
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
