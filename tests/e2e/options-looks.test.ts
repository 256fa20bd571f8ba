/** The options of how marks and cards look and open, with their effect on a page that is open in another tab. */
import { describe, expect, it } from 'vitest';
import { cardBox, cardTheme } from './support/card.ts';
import { highlights, markedTexts, markedTextsIn } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { browser, open, options, optionsBeside, violationsBesideList } from './support/options-beside.ts';
import { PATIENCE } from './support/own-page.ts';
import { waitForCard, waitForNoCard } from './support/wait.ts';
import { stored } from './support/worker.ts';

optionsBeside();

const radio = (name: string) => options.getByRole('radio', { name, exact: true });

/** Runs inside the page: the ground a highlight's rules give the page's text. */
const groundOf = (name: string): string => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;

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
    await expect
      .poll(() => open.page.evaluate(groundOf, 'sidelight-between-tint'), PATIENCE)
      .toBe('rgba(160, 127, 20, 0.2)');
    await radio('Gray: patterns alone').check();
    await expect.poll(names, PATIENCE).toContain('sidelight-between-mono-tint');
    expect((await names()).every((name) => name.endsWith('-mono-tint'))).toBe(true);
    expect(await open.page.evaluate(groundOf, 'sidelight-between-mono-tint')).toBe('rgba(123, 123, 123, 0.2)');
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
    await expect.poll(async () => (await stored(browser, 'settings')) as object).toMatchObject({ modifier: 'shift' });
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
    await expect.poll(async () => (await stored(browser, 'settings')) as object).toMatchObject({ openDelay: 2000 });
    await open.page.bringToFront();
    await hoverText(open.page, 'Turkey');
    await open.page.waitForTimeout(1000);
    await waitForNoCard(open.page);
    await waitForCard(open.page, 'Turkey');
  });

  it('a card stays as long as it is told to', async () => {
    await options.getByRole('slider', { name: 'Time until it closes after the pointer has left' }).fill('2000');
    await expect.poll(async () => (await stored(browser, 'settings')) as object).toMatchObject({ closeDelay: 2000 });
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
    expect(await violationsBesideList(options)).toEqual([]);
    await radio('Light').check();
    await expect.poll(theme, PATIENCE).toBe('light');
    expect(await violationsBesideList(options)).toEqual([]);
  });
});
