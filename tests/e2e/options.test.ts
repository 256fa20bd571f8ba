/** Every control of the options but those of looks, with its effect on a page that is open in another tab, both ways. */
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { clickInCard } from './support/card.ts';
import { fileOf, savedFile } from './support/files.ts';
import { markedTexts, markedTextsIn } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { browser, open, options, optionsBeside, violationsBesideList } from './support/options-beside.ts';
import { addressOpened, PATIENCE } from './support/own-page.ts';
import { IN_FIREFOX } from './support/session.ts';
import { waitForCard, waitForNoCard } from './support/wait.ts';
import { store, stored } from './support/worker.ts';

optionsBeside();

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
  const choose = async (text: string) =>
    options.getByLabel('Read settings from a file').setInputFiles(await fileOf(text));

  it('is saved, compared with what there is, read in, and undone', async () => {
    await radio('All').check();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    const { name, text } = await savedFile(options, () =>
      options.getByRole('button', { name: 'Save all settings to a file' }).click(),
    );
    expect(name).toMatch(/^sidelight-settings-\d{4}-\d\d-\d\d\.json$/);
    await choose(text);
    await options.getByText('The file holds the settings you have already.').waitFor();
    await radio('The first of each name in a paragraph').check();
    await expectMarks('#one', ['China', 'Turkey']);
    const row = options.getByRole('row', { name: /Which mentions are marked/ });
    await expect.poll(() => row.textContent(), PATIENCE).toMatch(/paragraph.*All/);
    expect(await violationsBesideList(options)).toEqual([]);
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
    expect(await stored(browser, 'settings')).toBeNull();
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
      type Api = Record<'browser' | 'chrome', { storage: { local: { set: unknown } } } | undefined>;
      const { browser, chrome } = globalThis as unknown as Api;
      const { local } = (browser ?? chrome)?.storage ?? { local: { set: null } };
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await box('Experts').click();
    await options.getByText('This could not be saved, and nothing was changed: QUOTA_BYTES').waitFor();
    await expect.poll(() => box('Experts').isChecked(), PATIENCE).toBe(true);
    expect(await stored(browser, 'settings')).toBeNull();
  });

  it('settings of a later version are used as far as they are known, and kept aside before any change', async () => {
    const later = { version: 99, markStyle: 'none', marked: 'all', gaze: { on: true } };
    await store(browser, { settings: later });
    await options.getByText('Your settings come from a later version').waitFor();
    await expect.poll(() => markedTexts(open.page), PATIENCE).toEqual([]);
    expect(await stored(browser, 'settings')).toEqual(later);
    await radio('Underlined').check();
    await expectMarks('#one', ['China', 'Turkey', 'Turkey']);
    expect(await stored(browser, 'settings/aside')).toEqual([later]);
    await options.getByText('They were kept as they are: 1 copy.').waitFor();
  });
});

describe('the language', () => {
  it('is chosen, and spoken at once', async () => {
    const language = options.locator('#language-heading ~ label select');
    const spoken = () => options.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    const before = await spoken();
    await language.selectOption('ar');
    await options.getByRole('heading', { level: 1, name: 'Sidelight: الخيارات' }).waitFor();
    expect(await spoken()).toEqual(['ar', 'rtl']);
    await language.selectOption('auto');
    await options.getByRole('heading', { level: 1, name: 'Sidelight: options' }).waitFor();
    expect(await spoken()).toEqual(before);
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
    expect(await violationsBesideList(options)).toEqual([]);
  });

  it('says which keys there are', async () => {
    await options.getByRole('row', { name: /next name/ }).waitFor();
    // Keys the browser has for itself are not given to anybody: each of ours was free.
    expect(await options.locator('#keys-heading ~ table tbody td:last-child').allInnerTexts()).toEqual([
      'Alt+Shift+S',
      'Alt+Shift+J',
      'Alt+Shift+K',
      'Alt+Shift+O',
    ]);
  });

  it('leads to where the browser changes the keys', async () => {
    const address = await addressOpened(browser, () =>
      options.getByRole('button', { name: 'Change the keys in the browser' }).click(),
    );
    expect(address).toMatch(IN_FIREFOX ? /^about:addons$/ : /^chrome:\/\/extensions\/shortcuts/);
  });
});
