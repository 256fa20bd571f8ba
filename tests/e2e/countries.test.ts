/** Countries no brief has an entry for: marked when the reader asks for it, carded, and always found by the search. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { cardBox, cardControls, cardNode, cardText, clickInCard } from './support/card.ts';
import { allowReadingClipboard, clipboardText } from './support/clipboard.ts';
import { dialogNames } from './support/dialog-names.ts';
import { inChromium } from './support/differs.ts';
import { allNodes, attribute } from './support/dom-node.ts';
import { highlights, markedTextsIn, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { arriving, ownPage } from './support/own-page.ts';
import { ADDRESS, type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';

const LINES = '<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8);
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>Countries</title></head><body><main><article><h1>Countries</h1>
<p id="known">The government of Turkey has said so.</p>
<p id="other">The government of Brazil has not, and neither has that of South Africa.</p>
${LINES}</article></main></body></html>`;
const GERMAN = PAGE.replace('lang="en"', 'lang="de"').replace(
  /<p id="other">.*<\/p>/,
  '<p id="other">Die Regierung von Brasilien hat es nicht gesagt.</p>',
);

/** Milliseconds until a card has slid in and stands still, with some to spare. */
const STILL_MS = 350;
/** Milliseconds in which a page that was not to be marked would have been. */
const WOULD_BE_MARKED_MS = 700;

let browser: Browser;
let options: Tab;
let open: Visit<Tab>;

const everyCountry = () => options.getByRole('checkbox', { name: /^Every country/ });

async function markEvery(wanted: boolean): Promise<void> {
  await options.bringToFront();
  await everyCountry().setChecked(wanted);
  await options.getByText('Saved.').waitFor();
}

beforeAll(async () => {
  browser = await startBrowser();
  await allowReadingClipboard(browser, new URL(ADDRESS).origin);
  options = (await ownPage(browser, 'options.html')).page;
});
afterAll(() => browser?.close());
beforeEach(async () => {
  open = await visit(browser, PAGE);
  await waitForHighlights(open.page);
});
afterEach(async () => {
  expect(open.complaints.list).toEqual([]);
  expect(open.served.refused.filter((request) => !request.endsWith('/favicon.ico'))).toEqual([]);
  await open.close();
});

describe('the setting', () => {
  it('is off at first: only what the brief knows is marked, and only that has a card', async () => {
    expect(await everyCountry().isChecked()).toBe(false);
    await open.page.waitForTimeout(WOULD_BE_MARKED_MS);
    expect(await markedTextsIn(open.page, 'body')).toEqual(['Turkey']);
    await open.page.bringToFront();
    await hoverText(open.page, 'Brazil');
    await open.page.waitForTimeout(WOULD_BE_MARKED_MS);
    expect(await cardText(open.page)).toBeNull();
  });

  it('marks and unmarks every country in open tabs, under a mark of its own', async () => {
    await markEvery(true);
    expect(await until(async () => (await markedTextsIn(open.page, '#other')).length === 2)).toBe(true);
    expect((await highlights(open.page))['sidelight-country']).toEqual(['Brazil', 'South Africa']);
    expect(await markedTextsIn(open.page, '#known')).toEqual(['Turkey']);
    expect(await violations(options)).toEqual([]);
    await markEvery(false);
    expect(await until(async () => (await markedTextsIn(open.page, '#other')).length === 0)).toBe(true);
    expect(await markedTextsIn(open.page, '#known')).toEqual(['Turkey']);
  });
});

describe('the card of a country the brief does not know', () => {
  beforeAll(() => markEvery(true));
  afterAll(() => markEvery(false));
  beforeEach(() => open.page.bringToFront());

  it('says so, with flag, capital, region, languages, and population with its year', async () => {
    await hoverText(open.page, 'Brazil');
    const text = await waitForCard(open.page, 'Brasília');
    expect(text).toContain('The brief says nothing about it.');
    expect(text).toMatch(/Region\s+South America/);
    expect(text).toMatch(/Languages\s+Portuguese/);
    expect(text).toMatch(/Population\s+\d+ million .*20\d\d/);
    expect(text).toMatch(/Source: Unicode CLDR [\d.]+/);
    const card = await cardNode(open.page);
    const flags = card ? allNodes(card, (node) => node.localName === 'svg' && attribute(node, 'class') === 'flag') : [];
    expect(flags).toHaveLength(1);
    expect((await cardControls(open.page)).map(({ name }) => name)).toEqual([
      'Pin this card',
      'Close',
      'Copy with citation',
      'Open the full entry on Brazil',
      'Stop marking Brazil',
    ]);
  });

  inChromium('Firefox measures no shifts of layout')('stays where it is when its facts come in', async () => {
    await open.page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await hoverText(open.page, 'Brazil');
    await waitForCard(open.page, 'Brasília');
    await open.page.waitForTimeout(STILL_MS);
    expect(await open.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it('copies the facts with their source', async () => {
    await hoverText(open.page, 'Brazil');
    await waitForCard(open.page, 'Brasília');
    await clickInCard(open.page, /^Copy/);
    await waitForCard(open.page, 'Copied');
    const text = await clipboardText(browser, open.page);
    expect(text).toContain('Capital: Brasília');
    expect(text).toContain('Source: Unicode CLDR');
    expect(text).toContain('The brief says nothing about it.');
  });

  it('hides the name, which the options bring back by name', async () => {
    await hoverText(open.page, 'Brazil');
    await waitForCard(open.page, 'Brasília');
    await clickInCard(open.page, /Stop marking Brazil/);
    await waitForNoCard(open.page);
    expect(await until(async () => !(await markedTextsIn(open.page, '#other')).includes('Brazil'))).toBe(true);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Mark Brazil again' }).click();
    expect(await until(async () => (await markedTextsIn(open.page, '#other')).includes('Brazil'))).toBe(true);
  });

  it('opens the full entry, with the facts and the names in other languages', async () => {
    await hoverText(open.page, 'Brazil');
    await waitForCard(open.page, 'Brasília');
    const opening = arriving(browser, 'entry.html');
    await clickInCard(open.page, /full entry/i);
    const entry = await opening;
    await entry.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    const text = (await entry.locator('main').textContent()) ?? '';
    for (const part of ['Brasília', 'Бразилия', '巴西', 'The brief says nothing about it.'])
      expect(text).toContain(part);
    expect(await entry.title()).toContain('Brazil');
    expect(await violations(entry)).toEqual([]);
    await shot(entry, 'country-entry-light');
    await entry.close();
  });

  it('has the name in the page’s language too', async () => {
    const german = await visit(browser, GERMAN);
    await waitForHighlights(german.page);
    await hoverText(german.page, 'Brasilien');
    const text = await waitForCard(german.page, 'Brasília');
    expect(text).toMatch(/^Brazil\nBrasilien\n/m);
    await german.close();
  });

  it('is a dialog named after the country, reached and left by keyboard', async () => {
    await hoverText(open.page, 'South Africa');
    await waitForCard(open.page, 'Pretoria');
    expect((await dialogNames(open.page))[0]).toBe('South Africa');
    await open.page.keyboard.press('Escape');
    await waitForNoCard(open.page);
  });

  it.each(['light', 'dark'] as const)('looks like the other cards, %s', async (colorScheme) => {
    await open.page.emulateMedia({ colorScheme });
    await hoverText(open.page, 'South Africa');
    await waitForCard(open.page, 'Pretoria');
    await open.page.waitForTimeout(STILL_MS);
    const box = await cardBox(open.page);
    expect(box?.width).toBeLessThanOrEqual(396);
    expect((box?.x ?? -1) >= 0 && (box?.y ?? -1) >= 0).toBe(true);
    await shot(open.page, `country-${colorScheme}`);
  });
});

describe('the search', () => {
  it.each(['brasil', 'Бразилия', '巴西', 'brazl'])('finds Brazil by %s, whatever the setting', async (query) => {
    const { page, errors } = await ownPage(browser, 'popup.html');
    await page.getByRole('combobox').fill(query);
    const first = page.getByRole('option').first();
    await expect.poll(() => first.locator('.row-name').textContent()).toBe('Brazil');
    expect(await first.textContent()).toContain('not in the brief');
    expect(await page.locator('[role=option] svg.flag').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await shot(page, 'popup-country');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Brazil' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('names entities of the brief first', async () => {
    const { page } = await ownPage(browser, 'popup.html');
    const first = page.getByRole('option').first();
    await page.getByRole('combobox').fill('tur');
    await expect.poll(() => first.locator('.row-name').textContent()).toBe('Turkey');
    await expect.poll(() => page.getByRole('listbox').textContent()).toContain('Turkmenistan');
    await page.getByRole('combobox').fill('Индия');
    await expect.poll(() => first.locator('.row-name').textContent()).toBe('India');
    expect(await first.textContent()).not.toContain('not in the brief');
    await page.close();
  });
});
