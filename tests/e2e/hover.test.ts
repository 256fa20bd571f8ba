/** When a card opens, stays, moves on and closes, by hand, by finger and by key. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardBox, cardControls, cardText, clickInCard } from './support/card.ts';
import { dialogNames } from './support/dialog-names.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText, textBox } from './support/hover.ts';
import { type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { waitForCard, waitForNoCard } from './support/wait.ts';
import { sendCommand } from './support/worker.ts';

/** Milliseconds after which a card that was not meant to open would have: the longest delay, and some more. */
const WOULD_HAVE_OPENED_MS = 900;

const filler = '<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(12);
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hover</title><style>
  body { font: 18px/1.6 serif; max-width: 620px; margin: 40px auto; }
</style></head><body><main><article>
<h1 id="title">A page to hover on</h1>
<p id="one">There is Turkey in this line, and China a little further on.</p>
<p id="link">Here is <a id="anchor" href="#went">a link on Pakistan today</a> to click.</p>
<p id="input-line"><label>Not ours: <input id="input"></label></p>
${filler}
<p id="far">Far down there is North Korea.</p>
${filler}
</article></main>
<script>
  window.keys = [];
  addEventListener('keydown', (event) => window.keys.push(event.key + (event.defaultPrevented ? '!' : '')));
</script></body></html>`;

let browser: Browser;
let open: Visit<Tab>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  open = await visit(browser, PAGE);
  await waitForHighlights(open.page);
});
afterEach(async () => {
  expect(open.complaints.list).toEqual([]);
  await open.close();
});

async function command(name: string): Promise<void> {
  await open.page.bringToFront();
  await sendCommand(browser, name);
}

const focusIsInCard = (): Promise<boolean> =>
  open.page.evaluate(() => document.activeElement?.localName === 'sidelight-card');

describe('a card opens', () => {
  it('when the pointer rests on a name, beside the line and inside the window', async () => {
    const at = await hoverText(open.page, 'Turkey');
    const text = await waitForCard(open.page, 'Turkey');
    expect(text).toContain('2022');
    const box = await cardBox(open.page);
    if (!box) throw new Error('no box');
    expect(at.y < box.y || at.y > box.y + box.height).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
  });

  it('not when the pointer only passes', async () => {
    const { page } = open;
    const [rect] = (await textBox(page, 'Turkey')).rects;
    if (!rect) throw new Error('no rectangle');
    await page.mouse.move(rect.x - 60, rect.y + 10);
    await page.mouse.move(rect.x + rect.width + 160, rect.y + 60, { steps: 8 });
    await page.waitForTimeout(WOULD_HAVE_OPENED_MS);
    expect(await cardText(page)).toBeNull();
  });

  it('not while a button is held or text is being selected', async () => {
    const { page } = open;
    const [rect] = (await textBox(page, 'Turkey')).rects;
    if (!rect) throw new Error('no rectangle');
    await page.mouse.move(rect.x - 80, rect.y + 8);
    await page.mouse.down();
    await page.mouse.move(rect.x + rect.width / 2, rect.y + 8, { steps: 5 });
    await page.waitForTimeout(WOULD_HAVE_OPENED_MS);
    expect(await cardText(page)).toBeNull();
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  it('not for events a page makes up', async () => {
    const { page } = open;
    const [rect] = (await textBox(page, 'Turkey')).rects;
    if (!rect) throw new Error('no rectangle');
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click']) {
          const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
          for (let i = 0; i < 3; i++) target?.dispatchEvent(new PointerEvent(type, { ...init, clientX: x + i }));
        }
      },
      { x: rect.x + 5, y: rect.y + 8 },
    );
    await page.waitForTimeout(WOULD_HAVE_OPENED_MS);
    expect(await cardText(page)).toBeNull();
  });
});

describe('an open card', () => {
  it('can be reached by the pointer and stays while the pointer is in it', async () => {
    const { page } = open;
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    const box = await cardBox(page);
    if (!box) throw new Error('no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await page.waitForTimeout(WOULD_HAVE_OPENED_MS);
    expect(await cardText(page)).toContain('Turkey');
    await page.mouse.move(box.x + box.width + 300, 880, { steps: 8 });
    await waitForNoCard(page);
  });

  it('gives way at once to the card of another name', async () => {
    const { page } = open;
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    const [rect] = (await textBox(page, { text: 'China', within: '#one' })).rects;
    if (!rect) throw new Error('no rectangle');
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 10 });
    await waitForCard(page, 'China');
  });

  it('is pinned by a click on its name, and closed by Escape or a press outside', async () => {
    const { page } = open;
    const at = await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    await page.mouse.click(at.x, at.y);
    await page.mouse.move(1200, 860, { steps: 6 });
    await page.waitForTimeout(WOULD_HAVE_OPENED_MS);
    expect(await cardText(page)).toContain('Turkey');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await page.mouse.click(at.x, at.y);
    await waitForCard(page, 'Turkey');
    await page.mouse.click(1200, 860);
    await waitForNoCard(page);
  });

  it('goes to another entity by a chip, in place, and back', async () => {
    const { page } = open;
    const at = await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    await page.mouse.click(at.x, at.y);
    await clickInCard(page, /Ukraine/);
    await waitForCard(page, 'Back to Turkey').catch(async () => {
      const names = (await cardControls(page)).map(({ name }) => name);
      expect(names.join('|')).toContain('Turkey');
    });
    expect(await cardText(page)).toContain('Ukraine');
    await clickInCard(page, /Back/);
    expect(await waitForCard(page, 'Turkey')).toContain('Turkey');
  });

  it('closes when its name scrolls out of sight', async () => {
    const { page } = open;
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    await page.mouse.wheel(0, 1500);
    await waitForNoCard(page);
  });

  it('closes when its name is taken from the page', async () => {
    const { page } = open;
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    await page.evaluate(() => document.getElementById('one')?.remove());
    await waitForNoCard(page);
  });
});

describe('the page keeps', () => {
  it('the click on a link: it goes where it leads, and no card is pinned', async () => {
    const { page } = open;
    const at = await hoverText(page, { text: 'Pakistan', within: '#link' });
    await waitForCard(page, 'Pakistan');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#went');
    await page.mouse.move(1200, 860, { steps: 6 });
    await waitForNoCard(page);
  });

  it('every key, Escape included, and what is typed', async () => {
    const { page } = open;
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getElementById('input')?.focus());
    await page.keyboard.type('next n p');
    expect(await page.evaluate(() => (document.getElementById('input') as HTMLInputElement).value)).toBe('next n p');
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    expect(keys).toEqual(['Escape', ...'next n p', 'Escape']);
  });
});

describe('by keyboard', () => {
  it('a command opens the next card, moves the focus into it, and Escape gives it back', async () => {
    const { page } = open;
    await page.evaluate(() => document.getElementById('input')?.focus());
    await page.evaluate(() => scrollTo(0, 0));
    await command('next-mention');
    await waitForCard(page);
    expect(await focusIsInCard()).toBe(true);
    const first = await cardText(page);
    await command('next-mention');
    await expect.poll(() => cardText(page)).not.toBe(first);
    await page.keyboard.press('Tab');
    expect(await focusIsInCard()).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('input');
  });

  it('the card is a dialog with the name of what it is about', async () => {
    const { page } = open;
    await command('next-mention');
    await waitForCard(page);
    expect(await dialogNames(page)).toEqual(['Turkey']);
  });

  it('Tab past the last control leaves the card and closes it', async () => {
    const { page } = open;
    await command('next-mention');
    await waitForCard(page);
    const controls = (await cardControls(page)).length;
    for (let i = 0; i <= controls + 1; i++) await page.keyboard.press('Tab');
    await waitForNoCard(page);
  });

  it('steps to a name further down and scrolls to it', async () => {
    const { page } = open;
    for (const name of ['Turkey', 'China', 'Pakistan', 'North Korea']) {
      await command('next-mention');
      await waitForCard(page, name);
    }
    const [rect] = (await page.evaluate(() => {
      const { top, bottom } = document.getElementById('far')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return [{ top, bottom }];
    })) as [{ top: number; bottom: number }];
    expect(rect.top).toBeGreaterThanOrEqual(0);
    expect(rect.bottom).toBeLessThanOrEqual(900);
    await command('previous-mention');
    await waitForCard(page, 'Pakistan');
  });
});
