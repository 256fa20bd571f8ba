/** A page can reach nothing of the card, nor open one: not by what it made of its own world, nor by events it made up. */
import { describe, expect, it } from 'vitest';
import { hostNode } from '../support/card.ts';
import { withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import { IN_FIREFOX, ownOrigin } from '../support/session.ts';
import { until, waitForCard } from '../support/wait.ts';

/** Milliseconds after which a card that could open has opened: several times the rest delay. */
const LONG_ENOUGH_MS = 1500;

const hostile = withHostilePages();

/**
 * Lines that the page gets: none. Firefox's `window.find` selects what it is asked for in any shadow tree, and so tells
 * whether it is there; the page asks for the first line, and gets no more than it brought.
 */
const found = (words: readonly string[]) => (IN_FIREFOX ? words.slice(0, 1) : []);

declare function rummage(words: string[]): Record<string, unknown>;

describe('what a page can see of the card', () => {
  it('is an element without any content, whatever it made of its own world and of our element’s name', async () => {
    const page = await hostile.open('spy');
    await hoverText(page, 'Turkey');
    const text = await waitForCard(page, 'Turkey');
    // Lines of the card that are nowhere on the page.
    const words = text.split('\n').filter((line) => line.length > 12);
    expect(words.length).toBeGreaterThan(3);
    expect(await page.evaluate((list) => rummage(list), words)).toEqual({
      roots: [],
      shadowRoot: null,
      hosts: 1,
      calls: [],
      messages: [],
      words: found(words),
      globals: [],
      area: true,
    });
    // The card is there all the same.
    expect(await waitForCard(page, 'Turkey')).toContain('Turkey');
  });

  it('tells nothing of what the reader selects and copies in it', async () => {
    const page = await hostile.open('spy');
    await hoverText(page, 'Turkey');
    const text = await waitForCard(page, 'Turkey');
    const words = text.split('\n').filter((line) => line.length > 12);
    const card = await until(() => hostNode(page));
    expect(card).not.toBeNull();
    const box = await page.evaluate(() => {
      const host = document.querySelector('sidelight-card');
      for (let y = 0; y < innerHeight; y += 4) {
        for (let x = 0; x < innerWidth; x += 4) if (document.elementFromPoint(x, y) === host) return { x, y };
      }
      return null;
    });
    if (!box) throw new Error('The card is nowhere.');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 220, box.y + 120, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Control+c');
    const { words: seen, roots } = await page.evaluate((list) => rummage(list), words);
    expect({ seen, roots }).toEqual({ seen: found(words), roots: [] });
  });

  it('is no resource of ours: none can be asked for by a page', async () => {
    const page = await hostile.open('plain', {
      ignore: (text) => /net::ERR_FAILED|may not load or link to/.test(text),
    });
    const from = ownOrigin(hostile.browser);
    const answers = await page.evaluate(
      async (at) =>
        Promise.all(
          ['manifest.json', 'card.js', 'data/briefs.json', 'icon/128.png', 'popup.html'].map((path) =>
            fetch(`${at}/${path}`).then(
              () => path,
              () => null,
            ),
          ),
        ),
      from,
    );
    expect(answers.filter(Boolean)).toEqual([]);
  });
});

describe('events a page makes up', () => {
  it('open nothing and load nothing', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('#one')?.firstChild as Text;
      range.setStart(text, 0);
      range.setEnd(text, 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, detail: 1 };
      const target = document.querySelector('#one') as HTMLElement;
      const tell = () => {
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
          target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse', button: 0, pointerId: 1 }));
        }
        target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
        target.click();
        for (const key of ['Alt', 'Enter', 'ArrowRight', 's']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
        }
      };
      tell();
      const timer = setInterval(tell, 50);
      setTimeout(() => clearInterval(timer), 1200);
    });
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(await hostNode(page)).toBeNull();
    // The same place under a real pointer opens one.
    await hoverText(page, 'Turkey');
    await waitForCard(page, 'Turkey');
  });
});
