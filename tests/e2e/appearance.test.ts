/** The card in narrow, zoomed, dark, right-to-left, full-screen and forced-color windows, by touch, and in print. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxOf, cardBox, cardControls, cardNode, cardText } from './support/card.ts';
import { inChromium } from './support/differs.ts';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText, textBox } from './support/hover.ts';
import { type Browser, startBrowser, startChromium, type Visit, visit } from './support/session.ts';
import { shot } from './support/shots.ts';
import type { Tab } from './support/tab.ts';
import { waitForCard, waitForNoCard } from './support/wait.ts';

/** Milliseconds until a card has faded in and stands still, with some to spare. */
const FADED_IN_MS = 350;

const LINES = '<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8);
const page = (head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Looks</title>${head}</head><body><main><article id="article">
<h1>How it looks</h1>${LINES}
<p id="names">In the middle stand China, Sebastian Heilmann, Turkey, Merics and Taiwan.</p>${LINES}</article></main></body></html>`;

/** What no page could want for us, and some pages have by accident. */
const HOSTILE = `<style>
  html { font-size: 31px } * { all: unset !important; color: red !important; display: none !important }
  html, body, main, article, p, h1 { display: block !important }
  body { transform: rotate(0.0001deg); letter-spacing: 4px; line-height: 4; direction: rtl }
</style>`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

interface Window {
  viewport: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

async function inWindow(of: Browser, html: string, { viewport, colorScheme = 'light' }: Window): Promise<Visit<Tab>> {
  const open = await visit(of, html);
  await open.page.setViewportSize(viewport);
  await open.page.emulateMedia({ colorScheme });
  await waitForHighlights(open.page);
  return open;
}

async function openCard(page: Tab, name: string): Promise<void> {
  await hoverText(page, name);
  await waitForCard(page, name);
  await page.waitForTimeout(FADED_IN_MS);
}

async function expectInside({ page }: Visit<Tab>, width: number, height: number): Promise<void> {
  const box = await cardBox(page);
  if (!box) throw new Error('no card');
  expect(box.x).toBeGreaterThanOrEqual(-0.5);
  expect(box.y).toBeGreaterThanOrEqual(-0.5);
  expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
  for (const { name, node } of await cardControls(page)) {
    const control = await boxOf(page, node);
    expect(control, name).not.toBeNull();
    expect((control?.x ?? 0) + (control?.width ?? 0), name).toBeLessThanOrEqual(width + 0.5);
  }
}

const SIZES = [
  { what: 'a desktop window', viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
  { what: 'a window 320 px wide', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  // Zoom by 200% halves the window in CSS px.
  { what: 'a window at 200% zoom', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
] as const;

describe.each(SIZES)('in $what', ({ what, viewport, deviceScaleFactor }) => {
  let sharp: Browser;
  beforeAll(async () => {
    sharp = deviceScaleFactor === 1 ? browser : await startBrowser({ context: { viewport, deviceScaleFactor } });
  });
  afterAll(async () => {
    if (sharp !== browser) await sharp?.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    let open: Visit<Tab>;
    beforeAll(async () => {
      const both = '<meta name="color-scheme" content="light dark">';
      open = await inWindow(sharp, page(both), { viewport, colorScheme });
    });
    afterAll(() => open?.close());
    beforeEach(async () => {
      await open.page.keyboard.press('Escape');
      await open.page.mouse.move(1, 1, { steps: 2 });
      await waitForNoCard(open.page);
    });

    it.each(['China', 'Sebastian Heilmann', 'Turkey', 'Taiwan'])(
      'the card of %s is whole and inside the window',
      async (name) => {
        await openCard(open.page, name);
        await expectInside(open, viewport.width, viewport.height);
        await shot(open.page, `${what} ${colorScheme} ${name}`.replaceAll(/[ %]+/g, '-'));
      },
    );
  });
});

describe('whatever the page is like', () => {
  const viewport = { width: 1000, height: 1400 };
  const plainly = (html: string) => inWindow(browser, html, { viewport });

  it('its styles do not reach the card', async () => {
    const plain = await plainly(page());
    await openCard(plain.page, 'China');
    const before = await cardBox(plain.page);
    await plain.close();
    const hostile = await plainly(page(HOSTILE));
    await openCard(hostile.page, 'China');
    const after = await cardBox(hostile.page);
    await shot(hostile.page, 'hostile-styles');
    expect({ width: after?.width, height: after?.height }).toEqual({ width: before?.width, height: before?.height });
    await hostile.close();
  });

  it('the card can be used over a full-screen element', async () => {
    const open = await plainly(page());
    await open.page.evaluate(() => document.getElementById('article')?.requestFullscreen());
    await open.page.waitForFunction(() => document.fullscreenElement !== null);
    const at = await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await open.page.waitForTimeout(FADED_IN_MS);
    await shot(open.page, 'full-screen');
    const top = await open.page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName, at);
    expect(top).toBe('sidelight-card');
    await open.close();
  });

  it('right-to-left pages get the card inside the window too', async () => {
    const open = await plainly(page('', 'lang="ar" dir="rtl"'));
    await openCard(open.page, 'Turkey');
    await expectInside(open, viewport.width, viewport.height);
    await shot(open.page, 'right-to-left');
    await open.close();
  });

  it('nothing of ours is printed', async () => {
    const open = await plainly(page());
    await openCard(open.page, 'Turkey');
    await open.page.emulateMedia({ media: 'print' });
    await expect.poll(() => cardBox(open.page)).toBeNull();
    await open.close();
  });

  it('forced colors keep the card readable and the marks visible', async () => {
    const open = await plainly(page());
    await open.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await waitForHighlights(open.page);
    await hoverText(open.page, 'Turkey');
    await waitForCard(open.page, 'Turkey');
    await shot(open.page, 'forced-colors');
    expect(await cardNode(open.page)).not.toBeNull();
    await open.close();
  });
});

describe('by touch', () => {
  inChromium('only Chromium is given a touch screen here')(
    'a tap opens a card that stays, and a tap outside closes it',
    async () => {
      const chromium = await startChromium({ context: { viewport: { width: 390, height: 780 }, hasTouch: true } });
      const open = await visit(chromium, page());
      await waitForHighlights(open.page);
      const [rect] = (await textBox(open.page, 'Turkey')).rects;
      if (!rect) throw new Error('no rectangle');
      await open.page.touchscreen.tap(rect.x + rect.width / 2, rect.y + rect.height / 2);
      await waitForCard(open.page, 'Turkey');
      await open.page.waitForTimeout(900);
      expect(await cardText(open.page)).toContain('Turkey');
      const box = await cardBox(open.page);
      expect(box?.width).toBeGreaterThan(370);
      await shot(open.page, 'touch-sheet');
      await open.page.touchscreen.tap(200, 40);
      await waitForNoCard(open.page);
      await chromium.close();
    },
  );
});
