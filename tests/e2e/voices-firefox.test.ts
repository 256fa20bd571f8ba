/** What is read off a page itself, in Firefox: the marks, a card, and a page that grows. */
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

let firefox: Firefox;
let open: FirefoxPage;

const marked = async (): Promise<string[]> => (await highlightsInFirefox(open.page))['sidelight-page-voice'] ?? [];
const isMarked = (name: string) => until(async () => (await marked()).includes(name), 20_000);
const card = (): Promise<string | null> => cardTextInFirefox(firefox, open.page);

beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: FIREFOX_BUILD });
  open = await firefox.open({ [ADDRESS]: fixture('voices.html') }, ADDRESS);
});
afterAll(() => firefox?.close());

describe('in Firefox', () => {
  it('people whom the page quotes are marked, and nobody beside the article', async () => {
    expect(await isMarked('Ines Valcourt')).toBe(true);
    expect((await marked()).join()).not.toMatch(/Nemec|Voss|Heilmann/);
  });

  it('a card says what the page calls them, what they say, and that nobody checked it', async () => {
    await hoverTextInFirefox(open.page, { text: 'Valcourt', within: '#reported' });
    const text = await until(card);
    expect(text).toContain('trade economist');
    expect(text).toContain('Turkey has more to lose than it admits');
    expect(text).toContain('Read off this page automatically, not checked');
    await open.page.keyboard.press('Escape');
    expect(await until(async () => (await card()) === null)).toBe(true);
  });

  it('a country’s card tells what is said about it', async () => {
    await hoverTextInFirefox(open.page, { text: 'Turkey', within: '#valcourt' });
    expect(await until(async () => (await card())?.includes('Said about it on this page') ?? false)).toBe(true);
  });

  it('what is added to the article is read', async () => {
    await open.page.evaluate(() => dispatchEvent(new Event('test:grow')));
    expect(await isMarked('Olga Brandt')).toBe(true);
  });

  it('nothing leaves and nothing fails', () => {
    expect(open.refused).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
