/** What is read off a page itself: people it quotes, what is said about a country, and whose voices are on it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VoicesReport } from '../../core/page-voices/report.ts';
import { SETTINGS_VERSION } from '../../core/settings/settings.ts';
import { boxOf, cardBox, cardControls, clickInCard } from './support/card.ts';
import { readableText } from './support/dom-node.ts';
import { highlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { type OwnWindow, openPopup } from './support/own-windows.ts';
import { askPage, waitForVoices } from './support/page-voices.ts';
import { ADDRESS, type Browser, fixture, startBrowser, type Visit, visit } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';
import { sendCommand, store } from './support/worker.ts';

const PAGE = fixture('voices.html');
/** Milliseconds until a turn of the wheel has been followed. */
const SCROLLED_MS = 300;
const UNCHECKED = 'Read off this page automatically, not checked';

let browser: Browser;
let open: Visit<Tab>;

const isRead = ({ state }: VoicesReport): boolean => state === 'read';
const voices = (isSo: (report: VoicesReport) => boolean = isRead) => waitForVoices(browser, ADDRESS, isSo);
const marked = async (page: Tab): Promise<string[]> => (await highlights(page))['sidelight-page-voice'] ?? [];

/** Statements are buttons, called what they say. */
async function clickStatement(page: Tab, words: string): Promise<void> {
  const statement = (await cardControls(page)).find(({ node }) => readableText(node).includes(words));
  const box = statement && (await boxOf(page, statement.node));
  if (!box) throw new Error(`The card has no statement '${words}'.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until the popup says something. @throws {Error} with what it says instead */
async function says(popup: OwnWindow, part: string): Promise<void> {
  let text = '';
  const said = await until(async () => {
    text = await popup.text();
    return text.toLowerCase().includes(part.toLowerCase());
  });
  if (!said) throw new Error(`The popup does not say '${part}' but:\n${text}`);
}

/** To its end. */
async function scrollCard(page: Tab): Promise<void> {
  const box = await cardBox(page);
  if (!box) throw new Error('No card is open.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(SCROLLED_MS);
}

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  open = await visit(browser, PAGE);
  await voices();
});
afterEach(async () => {
  expect(open.complaints.list).toEqual([]);
  expect(open.served.refused.filter((request) => !request.endsWith('/favicon.ico'))).toEqual([]);
  await open.close();
});

describe('people whom a page quotes', () => {
  it('are marked in its article, and nowhere beside it', async () => {
    const texts = await marked(open.page);
    expect(texts).toContain('Ines Valcourt');
    expect(texts.some((text) => text.includes('Lindqvist'))).toBe(true);
    expect(texts.join()).not.toMatch(/Nemec|Voss|official|Heilmann/);
  });

  it('have a card with what the page calls them, what they say, and that nobody checked it', async () => {
    await hoverText(open.page, { text: 'Valcourt', within: '#reported' });
    const text = await waitForCard(open.page, 'Ines Valcourt');
    expect(text).toContain('Expert');
    expect(text).toContain('trade economist');
    expect(text).toContain('Northern Institute');
    expect(text).toContain('“Turkey has more to lose than it admits');
    expect(text).toContain('China was watching the harbour closely');
    expect(text).toContain(UNCHECKED);
    expect(text).not.toContain('picture');
    await shot(open.page, 'voices-person-light');
  });

  it('have a card that leads to each of their statements', async () => {
    await hoverText(open.page, { text: 'Valcourt', within: '#reported' });
    await waitForCard(open.page, 'Ines Valcourt');
    await clickStatement(open.page, 'only thing that both sides agree on');
    await waitForNoCard(open.page);
    const found = await highlights(open.page);
    expect(found['sidelight-statement']?.join(' ')).toContain('The table is the only thing that both sides agree on');
    expect(found['sidelight-statement-cue']?.join(' ')).toContain('said');
    const top = await open.page.evaluate(() => document.querySelector('#last')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(await until(async () => !(await highlights(open.page))['sidelight-statement'], 10_000)).toBe(true);
  });

  it('whom a brief knows keep its card, with what the page says apart from it', async () => {
    await hoverText(open.page, { text: 'Sebastian Heilmann', within: '#known' });
    const text = await waitForCard(open.page, 'Sebastian Heilmann');
    const [brief = '', page = ''] = text.split('On this page');
    expect(brief).toContain('Merics');
    expect(brief).not.toContain('every ton');
    expect(page).toContain('China is counting every ton');
    expect(page).toContain(UNCHECKED);
    await shot(open.page, 'voices-both-light');
  });
});

describe('by keyboard', () => {
  it('people whom the page quotes come in their turn, and their card has the focus', async () => {
    const cards: string[] = [];
    for (const name of ['Turkey', 'Ines Valcourt', 'Ines Valcourt', 'China', 'Tomas Lindqvist']) {
      await sendCommand(browser, 'next-mention');
      cards.push((await waitForCard(open.page, name)).split('\n')[1] ?? '');
    }
    expect(cards.slice(1)).toEqual(['Ines Valcourt', 'Ines Valcourt', expect.anything(), 'Tomas Lindqvist']);
    expect(await open.page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
    await open.page.keyboard.press('Escape');
    await waitForNoCard(open.page);
  });
});

describe('the card of a country', () => {
  it('tells what is said about it, by whom, and leads to the speaker', async () => {
    await hoverText(open.page, { text: 'Turkey', within: '#valcourt' });
    const text = await waitForCard(open.page, 'Said about it on this page');
    expect(text).toContain('Turkey has more to lose than it admits');
    expect(text).toMatch(/Ines Valcourt\s+trade economist/);
    expect(text).toContain('Lindqvist');
    await shot(open.page, 'voices-country-light');
    await scrollCard(open.page);
    await clickInCard(open.page, 'Ines Valcourt');
    await waitForCard(open.page, 'What they say here');
    await clickInCard(open.page, /^Turkey$/);
    await waitForCard(open.page, 'Said about it on this page');
  });
});

describe('the report of a page', () => {
  it('names who says how much', async () => {
    const { voices: found } = await voices();
    const of = (part: string) => found.find(({ name }) => name.includes(part));
    expect(of('Valcourt')).toMatchObject({ sort: 'person', kind: 'expert', statements: 3, role: 'trade economist' });
    expect(of('Lindqvist')).toMatchObject({ sort: 'person', kind: 'official', statements: 2 });
    expect(of('senior official')).toMatchObject({ sort: 'unnamed', statements: 1 });
    expect(of('Heilmann')).toMatchObject({ id: 'sebastian-heilmann', statements: 1 });
    expect(of('Nemec')).toBeUndefined();
    expect(of('Voss')).toBeUndefined();
  });

  it('leads to a voice and opens its card', async () => {
    const report = await voices();
    const id = report.voices.find(({ sort }) => sort === 'unnamed')?.id ?? '';
    await askPage(browser, ADDRESS, { type: 'show-voice', id });
    await waitForCard(open.page, 'Nobody in the room believes in the date');
  });

  it('grows with the page', async () => {
    const before = await voices();
    await open.page.evaluate(() => dispatchEvent(new Event('test:grow')));
    const after = await voices(({ voices: found }) => found.some(({ name }) => name === 'Olga Brandt'));
    expect(after.voices.length).toBe(before.voices.length + 1);
    expect(after.voices.find(({ name }) => name === 'Olga Brandt')?.statements).toBeGreaterThan(0);
    expect(await marked(open.page)).toContain('Olga Brandt');
  });

  it('is empty on a page that is no article', async () => {
    await open.close();
    const html = PAGE.replace(/<meta property="og:type"[^>]*>/, '').replace(/<(\/?)article>/g, '<$1div>');
    open = await visit(browser, html);
    const report = await voices(({ state }) => state === 'no-article');
    expect(report.voices).toEqual([]);
    expect(await marked(open.page)).toEqual([]);
  });
});

describe('the popup', () => {
  it('shows whose voices are on the page, and leads to them', async () => {
    const popup = await openPopup(browser, open.page);
    await says(popup, 'Ines Valcourt');
    const text = await popup.text();
    expect(text).toMatch(/whose voices are here/i);
    for (const part of ['Experts', 'Officials', 'Unnamed', 'Trade economist', 'not checked'])
      expect(text).toContain(part);
    const rows = await popup.evaluate(
      '[...document.querySelectorAll(".voices tbody tr")].map((row) => row.innerText.replace(/\\s+/g, " ").trim()).join("|")',
    );
    expect(rows).toMatch(/Ines Valcourt Trade economist, Northern Institute for Economic Studies 3 \d+%/i);
    expect(await popup.violations()).toEqual([]);
    await popup.shot('voices-popup-light');
    await popup.click('Ines Valcourt');
    await waitForCard(open.page, 'What they say here');
    expect(await until(async () => !(await popup.isOpen()))).toBe(true);
  });

  it('finds them by name, role and affiliation', async () => {
    const popup = await openPopup(browser, open.page);
    await says(popup, 'Ines Valcourt');
    await popup.type('northern ins');
    await says(popup, 'Speaking on this page');
    expect(await popup.text()).toContain('Ines Valcourt');
    expect(await popup.violations()).toEqual([]);
    await popup.click('Ines Valcourt');
    await waitForCard(open.page, 'What they say here');
  });
});

describe('the setting', () => {
  it('takes all of it away at once, and brings it back', async () => {
    await hoverText(open.page, { text: 'Valcourt', within: '#reported' });
    await waitForCard(open.page, 'Ines Valcourt');
    await store(browser, { settings: { version: SETTINGS_VERSION, voices: false } });
    await voices(({ state, voices: found }) => state === 'off' && found.length === 0);
    expect(await marked(open.page)).toEqual([]);
    await waitForNoCard(open.page);
    await hoverText(open.page, { text: 'Turkey', within: '#valcourt' });
    expect(await waitForCard(open.page, 'Turkey')).not.toContain('on this page');
    await store(browser, { settings: { version: SETTINGS_VERSION } });
    await voices(({ voices: found }) => found.length > 0);
    expect(await until(async () => (await marked(open.page)).includes('Ines Valcourt'))).toBe(true);
  });
});
