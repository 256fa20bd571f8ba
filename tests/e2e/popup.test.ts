/** The toolbar popup: its search by keyboard, and what it says and does about the page in front. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { arriving, browsersOwnPage, ownPage } from './support/own-page.ts';
import { type OwnWindow, openPopup } from './support/own-windows.ts';
import { ADDRESS, type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard } from './support/wait.ts';
import { badgeOf, store, titleOf } from './support/worker.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Popup</title>
</head><body><main><article><h1>Popup</h1>${body}
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main></body></html>`;
const NAMES = page('<p id="one">Turkey once, Turkey twice, and Ankara said so. China as well.</p>');
const NOBODY = page('<p>Nothing to see.</p>');
const UNLISTED = 'https://nowhere.example/article';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Waits until the popup says something. @throws {Error} with what it says instead */
async function says(popup: OwnWindow, part: string): Promise<void> {
  let text = '';
  const said = await until(async () => {
    text = await popup.text();
    return text.includes(part);
  });
  if (!said) throw new Error(`The popup does not say '${part}' but:\n${text}`);
}

async function over(html: string, address: string, run: (popup: OwnWindow, open: Visit<Tab>) => Promise<void>) {
  const open = await visit(browser, html, address);
  try {
    if (html === NAMES && address === ADDRESS) await waitForHighlights(open.page);
    await run(await openPopup(browser, open.page), open);
  } finally {
    await open.close();
  }
}

describe('the search', () => {
  let tab: Tab;
  let errors: string[];
  const field = () => tab.getByRole('combobox');
  const activeText = async (): Promise<string | null> => {
    const id = await field().getAttribute('aria-activedescendant');
    return id === null ? null : tab.locator(`[id="${id}"] .row-name`).textContent();
  };

  beforeAll(async () => {
    ({ page: tab, errors } = await ownPage(browser, 'popup.html'));
    await field().waitFor();
  });
  afterAll(() => tab.close());

  it('has the focus at once and finds what somebody is likely to type', async () => {
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    for (const [query, name, marked] of [
      ['erdogn', 'Recep Tayyip Erdoğan', 'Erdoğan'],
      ['garcia herero', 'Alicia García Herrero', 'García'],
      ['turkiye', 'Turkey', 'Türkiye'],
      ['merics', 'Merics', 'Merics'],
      ['kirgizistan', 'Kyrgyzstan', null],
    ] as const) {
      await field().fill(query);
      await expect.poll(() => tab.locator('[role=option] .row-name').first().textContent()).toBe(name);
      if (marked === null) continue;
      const marks = await tab.locator('[role=option]').first().locator('mark').allTextContents();
      expect(marked.startsWith(marks.join('').slice(0, 4))).toBe(true);
    }
  });

  it('groups what it finds, counts it, and says where each stands', async () => {
    await field().fill('china');
    await expect.poll(() => tab.getByRole('status').textContent()).toMatch(/^\d+ results$/);
    const groups = await tab
      .locator('[role=group]')
      .evaluateAll((all) =>
        all.map(
          (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.firstChild?.textContent,
        ),
      );
    expect(groups[0]).toBe('Countries');
    expect(groups.at(-1)).toBe('Statements');
    expect(groups).toContain('Institutions');
    expect(await tab.locator('#row-china').textContent()).toContain('Leans towards');
    expect(await tab.locator('#row-china').textContent()).toContain('trend unclear');
    expect(await violations(tab)).toEqual([]);
  });

  it('goes by keyboard through the list and back into the field', async () => {
    await field().fill('ru');
    expect(await activeText()).toBe('Russia');
    const first = await activeText();
    await field().press('End');
    const last = await tab.locator('[role=option]').last().getAttribute('id');
    expect(await field().getAttribute('aria-activedescendant')).toBe(last);
    await field().press('ArrowDown');
    expect(await activeText()).toBe(first);
    await field().press('ArrowUp');
    expect(await field().getAttribute('aria-activedescendant')).toBe(last);
    await field().press('Home');
    expect(await activeText()).toBe(first);
    expect(await tab.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await field().press('Escape');
    expect(await field().inputValue()).toBe('');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('opens the entry with Enter, follows names from it, and comes back with query, place and focus kept', async () => {
    await field().fill('heilmann');
    await field().press('ArrowDown');
    const active = await field().getAttribute('aria-activedescendant');
    await field().press('Home');
    await field().press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Sebastian Heilmann' }).waitFor();
    expect(await tab.locator('main').textContent()).toMatch(/paragraph 2[57]/);
    expect(await tab.locator('main').textContent()).toContain('Not stated in it');
    expect(await violations(tab)).toEqual([]);
    await tab.getByRole('button', { name: 'University of Trier' }).first().click();
    await tab.getByRole('heading', { level: 1, name: 'University of Trier' }).waitFor();
    await tab.getByRole('button', { name: 'Back to Sebastian Heilmann' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Sebastian Heilmann' }).waitFor();
    await tab.keyboard.press('Escape');
    await expect.poll(() => field().inputValue()).toBe('heilmann');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await field().press('ArrowDown');
    expect(await field().getAttribute('aria-activedescendant')).toBe(active);
  });

  it('opens a statement at its place in the entry of whose position it is', async () => {
    await field().fill('strategic interest');
    await tab.locator('[role=option].statement').first().click();
    await expect.poll(() => tab.locator('.sought').count()).toBe(1);
    await expect
      .poll(() =>
        tab.locator('.sought').evaluate((claim) => {
          const { top, bottom } = claim.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight + 1;
        }),
      )
      .toBe(true);
    await tab.keyboard.press('Escape');
  });

  it('says plainly that nothing matches', async () => {
    await field().fill('zzzz');
    await expect.poll(() => tab.getByRole('status').textContent()).toContain('Nothing in the brief matches “zzzz”');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await violations(tab)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('on this page', () => {
  it('lists what was found by number of mentions; one click shows the next mention and its card', async () => {
    await over(NAMES, ADDRESS, async (popup, { page }) => {
      await says(popup, '3 mentions');
      const names = await popup.evaluate(
        '[...document.querySelectorAll(".found .row-name")].map((one) => one.innerText)',
      );
      expect(names).toEqual(['Turkey', 'China']);
      expect(await popup.violations()).toEqual([]);
      await popup.shot('popup-page');
      await popup.click('Show the next mention of China');
      await waitForCard(page, 'China');
      expect(await until(async () => !(await popup.isOpen()))).toBe(true);
      const again = await openPopup(browser, page);
      await says(again, '3 mentions');
      await again.click('Show the next mention of Turkey');
      await waitForCard(page, 'Turkey');
    });
  });

  it('says so where nothing was found', async () => {
    await over(NOBODY, ADDRESS, async (popup) => {
      await says(popup, 'No name of the brief was found on this page.');
      expect(await popup.violations()).toEqual([]);
      await popup.shot('popup-nothing');
      const opening = arriving(browser, 'entry.html');
      await popup.click('Show all entries');
      const entries = await opening;
      await entries.getByRole('heading', { level: 1, name: 'All entries' }).waitFor();
      await entries.close();
    });
  });

  it('shows names on any page when asked to, with cards', async () => {
    await over(NAMES, UNLISTED, async (popup, { page, complaints }) => {
      await says(popup, 'not running on this page');
      expect(await popup.violations()).toEqual([]);
      await popup.shot('popup-not-here');
      expect(await markedTexts(page)).toEqual([]);
      await popup.click('Show names on this page now');
      await says(popup, '3 mentions');
      expect(await markedTexts(page)).toContain('Turkey');
      await popup.click('Show the next mention of Turkey');
      await waitForCard(page, 'Turkey');
      expect(complaints.list).toEqual([]);
    });
  });

  it('says so of pages no extension can read', async () => {
    const settings = await browsersOwnPage(browser);
    const popup = await openPopup(browser, settings);
    await says(popup, 'This page cannot be read');
    expect(await popup.violations()).toEqual([]);
    await settings.close();
  });
});

describe('the switches', () => {
  afterEach(() => store(browser, { settings: {} }));

  it('turn a site off and on, at once and in every tab', async () => {
    await over(NAMES, ADDRESS, async (popup, { page }) => {
      await says(popup, '3 mentions');
      await popup.click('On bbc.com');
      await says(popup, 'Sidelight is off on bbc.com.');
      expect(await popup.violations()).toEqual([]);
      await popup.shot('popup-site-off');
      await expect.poll(() => markedTexts(page)).toEqual([]);
      await expect.poll(() => titleOf(browser, ADDRESS)).toBe('Sidelight: off on this site');
      expect(await badgeOf(browser, ADDRESS)).toBe('');
      await popup.click('Turn on for bbc.com');
      await says(popup, '3 mentions');
      expect(await markedTexts(page)).toContain('Turkey');
      await expect.poll(() => titleOf(browser, ADDRESS)).toBe('Sidelight: 2 names on this page');
    });
  });

  it('pause everywhere and go on', async () => {
    await over(NAMES, ADDRESS, async (popup, { page }) => {
      await says(popup, '3 mentions');
      await popup.click('Paused everywhere');
      await says(popup, 'Sidelight is paused everywhere.');
      expect(await popup.violations()).toEqual([]);
      await popup.shot('popup-paused');
      await expect.poll(() => markedTexts(page)).toEqual([]);
      await expect.poll(() => titleOf(browser, 'https://unknown.example/')).toBe('Sidelight: paused everywhere');
      await popup.click('Go on everywhere');
      await says(popup, '3 mentions');
      expect(await markedTexts(page)).toContain('Turkey');
      await expect.poll(() => titleOf(browser, 'https://unknown.example/')).toBe('Sidelight');
    });
  });
});

describe('the icon', () => {
  it('shows how many names were found in the tab', async () => {
    const open = await visit(browser, NAMES);
    await expect.poll(() => badgeOf(browser, ADDRESS), { timeout: 10_000 }).toBe('2');
    expect(await titleOf(browser, ADDRESS)).toBe('Sidelight: 2 names on this page');
    await open.close();
  });

  it('shows no number where the reader wants none', async () => {
    const open = await visit(browser, NAMES);
    await expect.poll(() => badgeOf(browser, ADDRESS), { timeout: 10_000 }).toBe('2');
    await store(browser, { settings: { version: 2, badge: false } });
    await expect.poll(() => badgeOf(browser, ADDRESS)).toBe('');
    await store(browser, { settings: { version: 2 } });
    await expect.poll(() => badgeOf(browser, ADDRESS), { timeout: 10_000 }).toBe('2');
    await open.close();
  });
});
