/** The main paths in Firefox: marks, cards, what changes, and a page left as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Firefox,
  type FirefoxPage,
  highlightsInFirefox,
  hoverTextInFirefox,
  launchFirefox,
} from './support/firefox.ts';
import { cardTextInFirefox } from './support/firefox-card.ts';
import { ADDRESS, FIREFOX_BUILD, fixture } from './support/session.ts';
import { until } from './support/wait.ts';

const PAGE = fixture('adversarial.html');

let firefox: Firefox;
let open: FirefoxPage;

const marked = async (): Promise<string[]> => Object.values(await highlightsInFirefox(open.page)).flat();
const card = (): Promise<string | null> => cardTextInFirefox(firefox.browser, open.page);
const tell = (event: string): Promise<unknown> =>
  open.page.evaluate((name) => dispatchEvent(new Event(name)), `test:${event}`);

beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: FIREFOX_BUILD });
  open = await firefox.open({ [ADDRESS]: PAGE }, ADDRESS);
  await until(async () => (await marked()).length > 0);
});
afterAll(() => firefox?.close());

describe('in Firefox', () => {
  it('names are marked across markup, and what is not for reading is not', async () => {
    const texts = await marked();
    expect(texts).toContain('North Korea');
    expect(texts).toContain('Narendra Modi');
    expect(texts).toContain('German Institute for International and Security Affairs');
    const inForm = await open.page.evaluate(() => {
      const unread = document.querySelectorAll('nav, form, [contenteditable], button, code, [hidden], [aria-hidden]');
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return [...unread].some((element) => ranges.some((range) => element.contains(range.startContainer)));
    });
    expect(inForm).toBe(false);
  });

  it('a card opens when the pointer rests on a name, and Escape closes it', async () => {
    await hoverTextInFirefox(open.page, { text: 'Pakistan', within: '#link' });
    const text = await until(card);
    expect(text).toContain('Pakistan');
    await open.page.keyboard.press('Escape');
    expect(await until(async () => (await card()) === null)).toBe(true);
  });

  it('text that comes late is marked, and what goes is forgotten', async () => {
    await tell('late');
    expect(await until(async () => (await marked()).includes('Kremlin'))).toBe(true);
    await tell('remove');
    expect(await until(async () => !(await marked()).includes('Kremlin'))).toBe(true);
  });

  it('a renderer that keeps its nodes is not disturbed', async () => {
    await tell('render');
    expect(
      await until(
        async () =>
          (await open.page.evaluate(() => document.querySelector('#app')?.textContent)) ===
          'Row 0: TurkeyRow 1: North Korea',
      ),
    ).toBe(true);
  });

  it('nothing leaves and nothing fails', () => {
    expect(open.refused).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
