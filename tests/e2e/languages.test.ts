/** The interface in other languages, and from right to left. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPOKEN } from '../../core/i18n/messages.ts';
import { violations } from './support/axe.ts';
import { cardNode, cardText } from './support/card.ts';
import { attribute } from './support/dom-node.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { type Browser, startBrowser, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { waitForCard } from './support/wait.ts';
import { store } from './support/worker.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Languages</title></head><body><article>
<p>Here is Turkey in a line.</p>
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></body></html>`;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const speak = (language: string) => store(browser, { settings: { version: 2, language } });

async function opened(path: string): Promise<{ page: Tab; errors: string[] }> {
  const own = await ownPage(browser, path);
  await own.page.locator('h1, input').first().waitFor();
  return own;
}

const overflow = (page: Tab) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each([
  ['de', 'ltr', 'Was markiert wird', 'Türkei', 'Ganzer Eintrag'],
  ['fr', 'ltr', 'Ce qui est marqué', 'Turquie', 'Fiche complète'],
  ['es', 'ltr', 'Qué se marca', 'Turquía', 'Ficha completa'],
  ['ar', 'rtl', 'ما الذي يُميَّز', 'تركيا', 'المدخل الكامل'],
] as const)('%s', (language, direction, heading, turkey, entry) => {
  it('is spoken by the options, without anything cut off', async () => {
    await speak(language);
    const { page, errors } = await opened('options.html');
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      direction,
    ]);
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is spoken by the card, with the names the brief has in it', async () => {
    await speak(language);
    const open = await visit(browser, PAGE);
    await waitForHighlights(open.page);
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, entry);
    // Until the flag has come, two letters stand before the name.
    await expect.poll(async () => (await cardText(open.page))?.split('\n')[0], PATIENCE).toContain(turkey);
    const card = await cardNode(open.page);
    expect(card && [attribute(card, 'lang'), attribute(card, 'dir')]).toEqual([language, direction]);
    expect(open.complaints.list).toEqual([]);
    await open.close();
  });
});

it('the other pages speak it, too', async () => {
  await speak('ar');
  for (const path of ['welcome.html', 'popup.html', 'sidepanel.html', 'entry.html']) {
    const { page, errors } = await opened(path);
    await expect.poll(() => page.evaluate(() => document.documentElement.dir), PATIENCE).toBe('rtl');
    expect(await page.evaluate(() => /[\u0600-\u06FF]{3}/.test(document.body.textContent ?? '')), path).toBe(true);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    expect(await violations(page), path).toEqual([]);
    expect(errors, path).toEqual([]);
    await page.close();
  }
});

it('a language is chosen in the options, and open pages speak it once they are opened again', async () => {
  await speak('auto');
  const { page } = await opened('options.html');
  const select = page.getByLabel('Language of the interface');
  expect(await select.locator('option').allTextContents()).toHaveLength(SPOKEN.length + 1);
  await select.selectOption('fr');
  await page.getByRole('heading', { name: 'Ce qui est marqué' }).waitFor();
  await page.close();
});
