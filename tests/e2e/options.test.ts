/** Every control of the options, with its effect on a page that is open in another tab, both ways. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { cardBox, cardTheme, clickInCard } from './support/card.ts';
import type { Chromium } from './support/chromium.ts';
import { highlights, markedTexts, markedTextsIn, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { fixture, startChromium, type Visit, visit } from './support/session.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';
import { store, stored } from './support/worker.ts';

let chromium: Chromium;
let open: Visit;
let options: Page;
let errors: string[];

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  await store(chromium, { settings: null, 'settings/aside': null });
  open = await visit(chromium, fixture('options.html'));
  await waitForHighlights(open.page);
  ({ page: options, errors } = await ownPage(chromium, 'options.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await options.close();
  await open.close();
});

const marksOf = (selector: string) => markedTextsIn(open.page, selector);
const expectMarks = (selector: string, texts: string[]) =>
  expect.poll(() => marksOf(selector), PATIENCE).toEqual([...texts].sort());
const box = (name: string | RegExp) => options.getByRole('checkbox', { name });
const radio = (name: string) => options.getByRole('radio', { name, exact: true });

describe('what is marked', () => {
  const KINDS = ['Ankara', 'Chinese', 'Merics', 'Nadine Godehardt', 'Xi Jinping'];

  it.each([
    ['Countries', ['Ankara', 'Chinese']],
    [/^Leaders/, ['Xi Jinping']],
    ['Experts', ['Nadine Godehardt']],
    ['Institutions', ['Merics']],
    [/^Adjectives/, ['Chinese']],
    [/^Capitals/, ['Ankara']],
  ] as const)('%s: switched off they are gone from the page, switched on they are back', async (name, gone) => {
    await expectMarks('#kinds', KINDS);
    await box(name).uncheck();
    await expectMarks(
      '#kinds',
      KINDS.filter((text) => !(gone as readonly string[]).includes(text)),
    );
    await box(name).check();
    await expectMarks('#kinds', KINDS);
  });

  it('every country: those without an entry come and go', async () => {
    await box(/^Every country/).check();
    await expectMarks('#kinds', [...KINDS, 'Brazil']);
    await box(/^Every country/).uncheck();
    await expectMarks('#kinds', KINDS);
  });

  it('all mentions, or the first of a paragraph', async () => {
    await expectMarks('#one', ['China', 'Turkey']);
    await radio('All').check();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    await radio('The first of each name in a paragraph').check();
    await expectMarks('#one', ['China', 'Turkey']);
  });

  it('the whole page, or its article', async () => {
    await expectMarks('#outside', []);
    await radio('The whole page').check();
    await expectMarks('#outside', ['Pakistan']);
    await radio('The article alone').check();
    await expectMarks('#outside', []);
  });

  it('a name that was hidden from its card is brought back, and hidden again by undo', async () => {
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await clickInCard(open.page, /Stop marking Turkey|Hide name/);
    await waitForNoCard(open.page);
    await expectMarks('#one', ['China']);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Mark Turkey again' }).click();
    await expectMarks('#one', ['China', 'Turkey']);
    await options.getByText('No name is hidden.').waitFor();
    await options.getByRole('button', { name: 'Undo' }).click();
    await options.getByRole('button', { name: 'Mark Turkey again' }).waitFor();
    await expectMarks('#one', ['China']);
  });
});

describe('how it looks', () => {
  const names = async () =>
    Object.entries(await highlights(open.page))
      .filter(([, texts]) => texts.length > 0)
      .map(([name]) => name);

  it('marks are lines, tints or none, in the colors chosen, on the page and in the preview', async () => {
    const preview = () => markedTextsIn(options, '.preview article');
    await expect.poll(async () => (await preview()).length, PATIENCE).toBeGreaterThan(3);
    const before = await preview();
    await radio('On a tinted background, with a thin line').check();
    await expect.poll(names, PATIENCE).toContain('sidelight-between-tint');
    await radio('Gray: patterns alone').check();
    await expect.poll(names, PATIENCE).toContain('sidelight-between-mono-tint');
    expect((await names()).every((name) => name.endsWith('-mono-tint'))).toBe(true);
    expect(Object.keys(await highlights(options))).toContain('sidelight-between-mono-tint');
    await radio('None (names can still be hovered)').check();
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
    await expect.poll(preview, PATIENCE).toEqual([]);
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await options.bringToFront();
    await radio('Underlined').check();
    await radio('Blue and orange').check();
    await expect.poll(names, PATIENCE).toContain('sidelight-between');
    await expect.poll(preview, PATIENCE).toEqual(before);
  });

  it('cards are as wide and their text as large as chosen', async () => {
    const card = async (name = 'Turkey') => {
      await open.page.bringToFront();
      await open.page.mouse.move(5, 5, { steps: 4 });
      await waitForNoCard(open.page);
      await hoverText(open.page, name);
      await waitForCard(open.page, name);
      return cardBox(open.page);
    };
    const standard = await card();
    await radio('Wide').check();
    await expect.poll(async () => (await card())?.width, PATIENCE).toBeGreaterThan((standard?.width ?? 0) + 50);
    await radio('Narrow').check();
    await expect.poll(async () => (await card())?.width, PATIENCE).toBeLessThan((standard?.width ?? 0) - 50);
    await options.getByRole('group', { name: 'Width of the card' }).getByLabel('Standard').check();
    await expect.poll(async () => (await card())?.width, PATIENCE).toBe(standard?.width);
    // A card of few lines: one of many is as high as it may be, whatever its text.
    const short = await card('Merics');
    await radio('Largest').check();
    await expect.poll(async () => (await card('Merics'))?.height, PATIENCE).toBeGreaterThan((short?.height ?? 0) + 30);
    await radio('Small').check();
    await expect.poll(async () => (await card('Merics'))?.height, PATIENCE).toBeLessThan(short?.height ?? 0);
  });

  it('an open card takes width, text and colors at once', async () => {
    await open.page.bringToFront();
    await hoverText(open.page, 'Merics');
    await waitForCard(open.page, 'Merics');
    await open.page.mouse.down();
    await open.page.mouse.up();
    const before = await cardBox(open.page);
    const [width = 0, height = 0] = [before?.width, before?.height];
    await options.bringToFront();
    await radio('Wide').check();
    await expect.poll(async () => (await cardBox(open.page))?.width, PATIENCE).toBeGreaterThan(width + 50);
    await options.getByRole('group', { name: 'Width of the card' }).getByLabel('Standard').check();
    await radio('Largest').check();
    await expect.poll(async () => (await cardBox(open.page))?.height, PATIENCE).toBeGreaterThan(height + 30);
    await radio('Dark').check();
    await expect.poll(() => cardTheme(open.page), PATIENCE).toBe('dark');
  });

  it('the preview has cards of its own', async () => {
    await expect
      .poll(async () => (await markedTextsIn(options, '.preview article')).length, PATIENCE)
      .toBeGreaterThan(3);
    const [name = ''] = await markedTextsIn(options, '.preview article');
    await hoverText(options, { text: name, within: '.preview article' });
    await waitForCard(options, name);
  });

  it('a card opens on a click alone, or with a key held, or by resting', async () => {
    const rest = async () => {
      await open.page.bringToFront();
      await open.page.mouse.move(5, 5, { steps: 4 });
      await hoverText(open.page, 'Turkey');
    };
    await radio('a name is clicked, and only then').check();
    await options.getByText('Saved.').waitFor();
    await rest();
    await open.page.waitForTimeout(600);
    await waitForNoCard(open.page);
    await open.page.mouse.down();
    await open.page.mouse.up();
    await waitForCard(open.page, 'Turkey');
    await open.page.keyboard.press('Escape');
    await waitForNoCard(open.page);
    await options.bringToFront();
    await radio('the pointer rests on a name and a key is held').check();
    await radio('Shift').check();
    await expect.poll(async () => (await stored(chromium, 'settings')) as object).toMatchObject({ modifier: 'shift' });
    await rest();
    await open.page.waitForTimeout(600);
    await waitForNoCard(open.page);
    await open.page.keyboard.down('Shift');
    await waitForCard(open.page, 'Turkey');
    await open.page.keyboard.up('Shift');
  });

  it('a card waits as long as it is told to', async () => {
    const slider = options.getByRole('slider', { name: 'Rest before a card opens' });
    await slider.fill('2000');
    await options.getByText('2 seconds').waitFor();
    await expect.poll(async () => (await stored(chromium, 'settings')) as object).toMatchObject({ openDelay: 2000 });
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await open.page.waitForTimeout(1000);
    await waitForNoCard(open.page);
    await waitForCard(open.page, 'Turkey');
  });

  it('a card stays as long as it is told to', async () => {
    await options.getByRole('slider', { name: 'Time until it closes after the pointer has left' }).fill('2000');
    await expect.poll(async () => (await stored(chromium, 'settings')) as object).toMatchObject({ closeDelay: 2000 });
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.mouse.move(5, 5, { steps: 4 });
    // By default it would long be gone.
    await open.page.waitForTimeout(900);
    expect(await cardBox(open.page)).not.toBeNull();
    await waitForNoCard(open.page);
  });

  it('our own pages take the theme at once', async () => {
    const theme = () => options.evaluate(() => document.body.dataset.theme);
    await radio('Dark').check();
    await expect.poll(theme, PATIENCE).toBe('dark');
    expect(await violations(options)).toEqual([]);
    await radio('Light').check();
    await expect.poll(theme, PATIENCE).toBe('light');
    expect(await violations(options)).toEqual([]);
  });
});

describe('the list of sites', () => {
  it('is searched, and a site on it is switched off and on again', async () => {
    const search = options.getByRole('searchbox');
    await search.fill('bbc.com');
    await options.getByText('1 site', { exact: true }).waitFor();
    await options.getByRole('checkbox', { name: /bbc\.com/ }).uncheck();
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
    await search.fill('');
    await box(/^Only those that are off/).check();
    await options.getByText('1 site', { exact: true }).waitFor();
    await options.getByRole('checkbox', { name: /bbc\.com/ }).check();
    await expectMarks('#one', ['China', 'Turkey']);
    await search.fill('no such site');
    await options.getByText('No site on the list matches').waitFor();
  });

  it('everything is paused and goes on', async () => {
    await box('Pause everywhere').check();
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
    await box('Pause everywhere').uncheck();
    await expectMarks('#one', ['China', 'Turkey']);
  });
});

describe('a backup', () => {
  const choose = async (text: string) => {
    const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await options.getByLabel('Read settings from a file').setInputFiles(file);
  };

  it('is saved, compared with what there is, read in, and undone', async () => {
    await radio('All').check();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save all settings to a file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^sidelight-settings-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    await choose(text);
    await options.getByText('The file holds the settings you have already.').waitFor();
    await radio('The first of each name in a paragraph').check();
    await expectMarks('#one', ['China', 'Turkey']);
    const row = options.getByRole('row', { name: /Which mentions are marked/ });
    await expect.poll(() => row.textContent(), PATIENCE).toMatch(/paragraph.*All/);
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: 'Use these settings' }).click();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expectMarks('#one', ['China', 'Turkey']);
  });

  it.each([
    ['a picture', '\u0089PNG', 'cannot be read as JSON'],
    ['somebody else’s settings', '{"version": 2, "theme": "dark"}', 'is not a backup of Sidelight.'],
    ['something huge', ' '.repeat(4_600_000), 'larger than a backup can be'],
  ])('%s is refused, and nothing changes', async (_, text, words) => {
    await choose(text);
    await options.getByText(words).waitFor();
    expect(await options.getByRole('button', { name: 'Use these settings' }).count()).toBe(0);
    expect(await stored(chromium, 'settings')).toBeNull();
  });

  it('everything is reset, and that is undone', async () => {
    await radio('All').check();
    await box('Experts').uncheck();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    await options.getByRole('button', { name: 'Reset all settings' }).click();
    await expectMarks('#one', ['China', 'Turkey']);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    expect(await box('Experts').isChecked()).toBe(false);
  });
});

describe('what is stored', () => {
  it('a write that fails is said to have failed, and shows what is stored', async () => {
    await options.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await box('Experts').click();
    await options.getByText('This could not be saved, and nothing was changed: QUOTA_BYTES').waitFor();
    await expect.poll(() => box('Experts').isChecked(), PATIENCE).toBe(true);
    expect(await stored(chromium, 'settings')).toBeNull();
  });

  it('settings of a later version are used as far as they are known, and kept aside before any change', async () => {
    const later = { version: 99, markStyle: 'none', marked: 'all', gaze: { on: true } };
    await store(chromium, { settings: later });
    await options.getByText('Your settings come from a later version').waitFor();
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
    expect(await stored(chromium, 'settings')).toEqual(later);
    await radio('Underlined').check();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    expect(await stored(chromium, 'settings/aside')).toEqual([later]);
    await options.getByText('They were kept as they are: 1 copy.').waitFor();
  });
});

describe('for everybody', () => {
  it('axe finds nothing, and every control is reached by keyboard alone', async () => {
    expect(await violations(options)).toEqual([]);
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('What is marked');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.closest('label')?.textContent)).toBe(
      'Pause everywhere',
    );
    await options.keyboard.press('Space');
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
  });

  it.each([
    ['at 200% zoom', { width: 640, height: 450 }],
    ['at 400% zoom', { width: 320, height: 225 }],
  ])('nothing is cut off %s', async (_, size) => {
    await options.setViewportSize(size);
    const overflow = () => options.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await violations(options)).toEqual([]);
  });

  it('says which keys there are, and where the browser changes them', async () => {
    await options.getByRole('row', { name: /next name/ }).waitFor();
    // Keys the browser has for itself are not given to anybody: each of ours was free.
    expect(await options.locator('#keys-heading ~ table tbody td:last-child').allInnerTexts()).toEqual([
      'Alt+Shift+S',
      'Alt+Shift+J',
      'Alt+Shift+K',
      'Alt+Shift+O',
    ]);
    const arriving = chromium.context.waitForEvent('page');
    await options.getByRole('button', { name: 'Change the keys in the browser' }).click();
    const keys = await arriving;
    await until(async () => keys.url().startsWith('chrome://extensions/shortcuts'));
    expect(keys.url()).toMatch(/^chrome:\/\/extensions\/shortcuts/);
    await keys.close();
  });
});
