/** Pages that grow, change under an open card, or are odd in other ways. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardBox, cardText, clickInCard } from './support/card.ts';
import { markedTextsIn, waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard, waitForNoCard } from './support/wait.ts';
import { sendCommand, store } from './support/worker.ts';

const LINE = 'A line of text that names nobody, so that the article is long enough to be one. ';
const article = (id: string, name: string, lines = 10): string =>
  `<article id="${id}"><h2>Article ${id}</h2><p class="name">This one is about ${name}.</p>${`<p>${LINE}</p>`.repeat(lines)}</article>`;
const page = (body: string, doctype = '<!doctype html>'): string =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>Changes</title></head><body>${body}</body></html>`;
/** Milliseconds after which what was to happen after a change has happened: gathering, looking for articles, reading. */
const SETTLED_MS = 1600;

let browser: Browser;
let open: Visit<Tab>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function start(html: string): Promise<void> {
  open = await visit(browser, html);
  await waitForHighlights(open.page);
}

describe('an endless page', () => {
  beforeEach(() => start(page(`<main>${article('one', 'Turkey')}</main>`)));
  afterEach(() => open.close());

  it.each([
    ['shorter', 6],
    ['as long', 10],
    ['longer', 20],
  ])('keeps the article that is read when a %s one follows, and reads that too', async (_, lines) => {
    const next = article('two', 'India', lines);
    await open.page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), next);
    expect(await until(async () => (await markedTextsIn(open.page, '#two')).includes('India'))).toBe(true);
    expect(await markedTextsIn(open.page, '#one')).toEqual(['Turkey']);
    await open.page.waitForTimeout(SETTLED_MS);
    expect(await markedTextsIn(open.page, '#one')).toEqual(['Turkey']);
  });

  it('keeps a pinned card while the address follows the reader', async () => {
    const at = await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.mouse.click(at.x, at.y);
    await open.page.evaluate(() => {
      history.replaceState({}, '', '?seen=2');
      document.body.append(document.createElement('aside'));
    });
    await open.page.waitForTimeout(SETTLED_MS);
    expect(await cardText(open.page)).toContain('Turkey');
  });
});

describe('a paragraph that is written anew under an open card', () => {
  const CLOCK = '<p id="p"><span id="clock">1 min ago</span>: Turkey and China are named here.</p>';
  beforeEach(() => start(page(`<main><article>${CLOCK}${`<p>${LINE}</p>`.repeat(10)}</article></main>`)));
  afterEach(() => open.close());

  it.each([
    ['with the same words', "const p = document.getElementById('p'); p.textContent = p.textContent"],
    ['with other words before the name', "document.getElementById('clock').textContent = '12 minutes ago'"],
  ])('%s keeps the card', async (_, change) => {
    const at = await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.mouse.click(at.x, at.y);
    await open.page.evaluate(change);
    await open.page.waitForTimeout(SETTLED_MS);
    expect(await cardText(open.page)).toContain('Turkey');
    const current = await open.page.evaluate(() => {
      const [range] = CSS.highlights.get('sidelight-current') ?? [];
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
    });
    expect(current).toBe('Turkey');
  });

  it('without the name closes it', async () => {
    const at = await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.mouse.click(at.x, at.y);
    await open.page.evaluate("document.getElementById('p').textContent = 'Only China is left.'");
    await waitForNoCard(open.page);
  });
});

describe('a block that comes', () => {
  afterEach(() => open.close());

  it('into a line parts the names there, and joins them again when it goes', async () => {
    await start(page('<main><p id="line">Here is <b>North</b> <b>Korea</b>.</p><p>And Turkey.</p></main>'));
    expect(await markedTextsIn(open.page, '#line')).toEqual(['North Korea']);
    await open.page.evaluate(() => document.querySelector('#line b')?.after(document.createElement('div')));
    expect(await until(async () => (await markedTextsIn(open.page, '#line')).length === 0)).toBe(true);
    await open.page.evaluate(() => document.querySelector('#line div')?.remove());
    expect(await until(async () => (await markedTextsIn(open.page, '#line'))[0] === 'North Korea')).toBe(true);
  });

  it('among others is read alone', async () => {
    await start(page('<main id="all">Turkey speaks.<p>A line.</p><p>Another.</p></main>'));
    await open.page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'India answers.';
      document.querySelector('p')?.after(line);
    });
    expect(await until(async () => (await markedTextsIn(open.page, '#all')).includes('India'))).toBe(true);
    expect(await markedTextsIn(open.page, '#all')).toEqual(['India', 'Turkey']);
  });
});

describe('odd pages', () => {
  afterEach(() => open.close());

  it('a double click chooses a word and leaves no card behind', async () => {
    await start(page(`<main><p>Here is Turkey in a line.</p><p>${LINE}</p></main>`));
    const at = await hoverText(open.page, 'Turkey');
    await open.page.mouse.dblclick(at.x, at.y);
    await open.page.waitForTimeout(SETTLED_MS);
    expect(await cardText(open.page)).toBeNull();
    expect(await open.page.evaluate(() => String(getSelection()).trim())).toBe('Turkey');
  });

  it('in a dialog, one Escape closes the card and the next one the dialog', async () => {
    await start(
      page(`<main><p>${LINE}</p><dialog id="dialog"><p>Here is Turkey in a dialog.</p></dialog><p>China</p></main>`),
    );
    await open.page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await open.page.evaluate("document.querySelector('#dialog p').append(' And so on.')");
    expect(await until(async () => (await markedTextsIn(open.page, '#dialog')).length > 0)).toBe(true);
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await clickInCard(open.page, /^Pin/);
    await open.page.keyboard.press('Escape');
    await waitForNoCard(open.page);
    const isOpen = () => open.page.evaluate(() => document.getElementById('dialog')?.hasAttribute('open'));
    expect(await isOpen()).toBe(true);
    await open.page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
  });

  it('a page that zooms itself by style gets the card at its line', async () => {
    await start(page(`<style>html { zoom: 1.5 }</style><main><p>Here is Turkey in a line.</p><p>${LINE}</p></main>`));
    const at = await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.waitForTimeout(SETTLED_MS / 4);
    const top = await open.page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName, at);
    expect(top).toBe('sidelight-card');
  });

  it('a page without a doctype gets its cards inside the window', async () => {
    const body = `<main><p>Here is Turkey in a line.</p>${`<p>${LINE}</p>`.repeat(60)}<p>Far down: India.</p>${`<p>${LINE}</p>`.repeat(60)}</main>`;
    await start(page(body, ''));
    await open.page.bringToFront();
    const next = () => sendCommand(browser, 'next-mention');
    await next();
    await waitForCard(open.page, 'Turkey');
    await next();
    await waitForCard(open.page, 'India');
    const box = await cardBox(open.page);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  });

  it('text nobody can see is not stepped to', async () => {
    const unseen = 'position:absolute;width:1px;height:1px;overflow:hidden';
    await start(
      page(
        `<main><p style="opacity:0">Turkey</p><div style="${unseen}">China</div><p>Here is India.</p><p>${LINE}</p></main>`,
      ),
    );
    await open.page.bringToFront();
    await sendCommand(browser, 'next-mention');
    expect(await waitForCard(open.page)).toContain('India');
  });

  it('a drawing at a listed address is left alone without an error', async () => {
    const drawing = {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Turkey</text></svg>',
      contentType: 'image/svg+xml',
    };
    open = await visit(browser, drawing);
    await open.page.waitForTimeout(SETTLED_MS / 2);
    expect(open.complaints.list).toEqual([]);
  });
});

describe('when our storage is broken', () => {
  it.each([
    ['holds half of what is known', { 'data/known.json': { groups: {} } }],
    ['holds half of the names', { 'data/names.en.txt': { tables: {} } }],
    ['holds no briefs', { 'data/briefs.json': [] }],
    ['has lost the names', { 'data/names.en.txt': null }],
    ['holds settings from elsewhere', { settings: { underline: 7, hidden: ['pakistan', 5], theme: [] } }],
  ])('%s: pages work all the same', async (_, broken) => {
    await store(browser, broken);
    await start(page(`<main><p>Here are Turkey and Pakistan.</p><p>${LINE}</p></main>`));
    expect(await markedTextsIn(open.page, 'body')).toContain('Turkey');
    if ('settings' in broken) expect(await markedTextsIn(open.page, 'body')).not.toContain('Pakistan');
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    expect(open.complaints.list).toEqual([]);
    await open.close();
  });
});
