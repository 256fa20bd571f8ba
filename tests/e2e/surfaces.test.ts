/** The card's buttons and the page of a full entry, each with its effect. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { clickInCard } from './support/card.ts';
import type { Chromium } from './support/chromium.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ADDRESS, startChromium, type Visit, visit } from './support/session.ts';
import { waitForCard } from './support/wait.ts';

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
