/** The side panel: the brief as a picture and a table, and entries that follow the page. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ownPage } from './support/own-page.ts';
import { type OwnWindow, openedPanel, openPopup } from './support/own-windows.ts';
import { ADDRESS, type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/wait.ts';
import { sendCommand } from './support/worker.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panel</title>
</head><body><main><article><h1>Panel</h1><p id="one">${body}</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function says(window: OwnWindow, part: string): Promise<void> {
  let text = '';
  const said = await until(async () => {
    text = await window.text();
    return text.includes(part);
  }, 10_000);
  if (!said) throw new Error(`It does not say '${part}' but:\n${text}`);
}

describe('the whole brief', () => {
  let tab: Tab;
  let errors: string[];
  const rows = () => tab.getByRole('row');
  const shown = () => tab.locator('p[role=status].announce').textContent();
  const column = (name: string) => tab.locator(`tbody .cell-${name}`).allInnerTexts();

  beforeAll(async () => {
    ({ page: tab, errors } = await ownPage(browser, 'sidepanel.html'));
  });
  beforeEach(async () => {
    await tab.setViewportSize({ width: 380, height: 900 });
    await tab.reload();
    await tab.getByRole('tab', { name: 'On this page' }).waitFor();
    await tab.getByRole('tab', { name: 'On this page' }).focus();
    await tab.keyboard.press('ArrowRight');
    await tab.getByRole('table').waitFor();
  });
  afterAll(() => tab.close());

  it('is reached by keyboard, read by a screen reader, and clean for axe in a narrow and in a wide panel', async () => {
    expect(await tab.getByRole('tab', { name: 'The whole brief' }).getAttribute('aria-selected')).toBe('true');
    expect(await tab.getByRole('columnheader').count()).toBe(6);
    expect(await rows().count()).toBeGreaterThan(30);
    expect(await tab.getByRole('img').getAttribute('aria-describedby')).toBe(
      await tab.getByRole('table').getAttribute('id'),
    );
    expect(await violations(tab)).toEqual([]);
    await shot(tab, 'panel-narrow');
    await tab.setViewportSize({ width: 900, height: 900 });
    expect(await tab.getByRole('columnheader').count()).toBe(7);
    expect(await violations(tab)).toEqual([]);
    await shot(tab, 'panel-wide');
    expect(errors).toEqual([]);
  });

  it('nothing is wider than the panel, down to 200 px, mirrored as well', async () => {
    for (const dir of ['ltr', 'rtl']) {
      await tab.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      for (const width of [200, 320, 900]) {
        await tab.setViewportSize({ width, height: 700 });
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${dir} ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });

  it('is filtered by entity, speaker, position, direction and basis', async () => {
    const all = await rows().count();
    await tab.getByLabel('By, of or about').selectOption({ label: await optionOf(tab, 'By, of or about', 'Turkey') });
    expect(await rows().count()).toBeLessThan(all);
    expect(await shown()).toMatch(/^\d+ of 35 statements$/);
    await tab.getByLabel('Position').selectOption({ label: await optionOf(tab, 'Position', 'Neutral') });
    for (const text of await column('position')) expect(text).toContain('Neutral');
    await tab.getByRole('button', { name: 'Show all' }).click();
    expect(await rows().count()).toBe(all);
    await tab
      .getByLabel('According to')
      .selectOption({ label: await optionOf(tab, 'According to', 'Sebastian Heilmann') });
    for (const text of await column('says')) expect(text).toBe('Sebastian Heilmann');
    await tab.getByLabel('Basis').selectOption({ label: await optionOf(tab, 'Basis', 'expert assessment') });
    for (const text of await column('basis')) expect(text).toBe('expert assessment');
    await tab.getByLabel('Direction').selectOption({ label: await optionOf(tab, 'Direction', 'steady') });
    for (const text of await column('position')) expect(text).toContain('steady');
    expect(await violations(tab)).toEqual([]);
  });

  it('draws the holders that are left, and says in words where they stand', async () => {
    const names = () => tab.locator('.picture .who').allTextContents();
    expect(await names()).toEqual(['China', 'Xi Jinping', 'Turkey', 'Recep Tayyip Erdoğan', 'India', 'North Korea']);
    await tab.getByLabel('By, of or about').selectOption({ label: await optionOf(tab, 'By, of or about', 'India') });
    expect(await names()).toContain('India');
    expect(await names()).not.toContain('North Korea');
    await tab.getByLabel('Direction').selectOption({ label: await optionOf(tab, 'Direction', 'moving away') });
    expect(await tab.locator('.picture g', { hasText: 'India' }).locator('.way').count()).toBe(1);
  });

  it('is sorted by a click on a heading, and the other way round by the next', async () => {
    const who = tab.getByRole('columnheader', { name: 'Who' });
    await who.getByRole('button').click();
    expect(await who.getAttribute('aria-sort')).toBe('ascending');
    const up = await column('who');
    expect(up).toEqual([...up].sort(new Intl.Collator('en').compare));
    await who.getByRole('button').press('Enter');
    expect(await who.getAttribute('aria-sort')).toBe('descending');
    expect((await column('who'))[0]).toBe(up.at(-1));
    expect(await tab.locator('[aria-sort=ascending], [aria-sort=descending]').count()).toBe(1);
  });

  it('leads to entries and back, with filter, order and focus kept', async () => {
    await tab.getByLabel('By, of or about').selectOption({ label: await optionOf(tab, 'By, of or about', 'India') });
    const left = await rows().count();
    const link = tab.locator('tbody .cell-who button', { hasText: 'India' }).last();
    await link.click();
    await tab.getByRole('heading', { level: 1, name: 'India' }).waitFor();
    expect(await tab.locator('.sought').count()).toBe(1);
    expect(await violations(tab)).toEqual([]);
    await tab.getByRole('button', { name: 'Back to the brief' }).click();
    expect(await rows().count()).toBe(left);
    expect(await link.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('beside a page', () => {
  let open: Visit<Tab>;
  let panel: OwnWindow;

  beforeAll(async () => {
    open = await visit(browser, page('Turkey once, Turkey twice. China as well, and India.'));
    await waitForHighlights(open.page);
    const popup = await openPopup(browser, open.page);
    await says(popup, '2 mentions');
    await popup.type('north korea');
    await popup.press('Enter');
    await says(popup, 'Open in the side panel');
    await popup.click('Open in the side panel');
    panel = await openedPanel(browser);
  });
  afterAll(() => open.close());

  it('opens from the popup with the entry that was read there', async () => {
    await says(panel, 'Back to this page');
    expect(await panel.evaluate('document.querySelector("h1.name").textContent')).toBe('North Korea');
    expect(await panel.violations()).toEqual([]);
    await panel.click('Back to this page');
    await says(panel, '2 mentions');
    expect(await panel.violations()).toEqual([]);
    await panel.shot('panel-page');
  });

  it('shows the entry of what is hovered, and of what a key leads to', async () => {
    await open.page.bringToFront();
    await hoverText(open.page, 'India');
    await says(panel, 'Showing the entry: India');
    await panel.shot('panel-followed');
    await sendCommand(browser, 'next-mention');
    await says(panel, 'Showing the entry: Turkey');
    expect(await panel.violations()).toEqual([]);
  });

  it('goes to mentions on the page', async () => {
    await panel.click('Back to this page');
    await panel.click('Show the next mention of China');
    await says(panel, 'Showing the entry: China');
  });

  it('follows to the next page', async () => {
    await panel.click('Back to this page');
    const next = await visit(browser, page('Pakistan and nobody else.'), `${ADDRESS}-next`);
    await says(panel, 'Pakistan');
    expect(await panel.text()).not.toContain('Turkey');
    await next.close();
  });
});

/** The whole label of the option that begins with `name`: the count goes with it. */
async function optionOf(tab: Tab, select: string, name: string): Promise<string> {
  const labels = await tab.getByLabel(select).locator('option').allTextContents();
  const found = labels.find((label) => label.startsWith(name));
  if (found === undefined) throw new Error(`'${select}' offers no '${name}' but ${labels.join(', ')}.`);
  return found;
}
