/** Pages that undo what is ours: put back a bounded number of times, then given up with a word in the popup. */
import { describe, expect, it } from 'vitest';
import { cardText } from '../support/card.ts';
import { markedTexts } from '../support/highlights.ts';
import { marksBecome, popupSays, withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import type { Tab } from '../support/tab.ts';
import { until, waitForCard, waitForNoCard } from '../support/wait.ts';

const NAMES = ['Turkey', 'China', 'Pakistan'];
/** Longer than the time between two looks at the marks. */
const NEXT_LOOK_MS = 520;

const hostile = withHostilePages();

/** Moves the pointer where no name is, as a reader does all the time. */
async function stir(page: Tab): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(20, 8, { steps: 2 });
}

/** True once the card is what is on top at its own middle. */
const cardIsOnTop = (page: Tab): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('sidelight-card');
    const hit = (x: number, y: number) => document.elementFromPoint(x, y) === host;
    for (let y = 2; y < innerHeight; y += 8) for (let x = 2; x < innerWidth; x += 8) if (hit(x, y)) return true;
    return false;
  });

async function openCard(page: Tab): Promise<void> {
  await hoverText(page, 'Turkey');
  await waitForCard(page, 'Turkey');
}

describe('marks that a page', () => {
  it('clears, overwrites or empties are put back', async () => {
    const page = await hostile.open('plain');
    const attacks = [
      () => CSS.highlights.clear(),
      () => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
      },
      () => {
        for (const highlight of CSS.highlights.values()) highlight.clear();
      },
    ];
    for (const attack of attacks) {
      await page.evaluate(attack);
      expect(await markedTexts(page)).toEqual([]);
      await page.waitForTimeout(NEXT_LOOK_MS);
      await stir(page);
      await marksBecome(page, NAMES);
    }
  });

  it('cannot reach through its own prototypes are not touched by what it does to them', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('The page’s own.');
      };
      for (const name of ['add', 'delete', 'clear', 'has'])
        Object.defineProperty(Highlight.prototype, name, { value: refuse });
      for (const name of ['set', 'get', 'delete'])
        Object.defineProperty(HighlightRegistry.prototype, name, { value: refuse });
      Object.defineProperty(window, 'StaticRange', { value: refuse });
      Object.defineProperty(window, 'MutationObserver', { value: refuse });
      Object.defineProperty(Node.prototype, 'isConnected', { get: refuse });
      Object.defineProperty(Element.prototype, 'matches', { value: refuse });
      Object.defineProperty(Array.prototype, 'filter', { value: refuse });
      const p = document.createElement('p');
      p.textContent = 'Later, Taiwan as well.';
      document.querySelector('#stage')?.appendChild(p);
    });
    await marksBecome(page, [...NAMES, 'Taiwan']);
  });

  it('takes away again and again are given up, and the popup says so', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const clear = () => {
        CSS.highlights.clear();
        requestAnimationFrame(clear);
      };
      clear();
    });
    for (let look = 0; look < 7; look++) {
      await page.waitForTimeout(NEXT_LOOK_MS);
      await stir(page);
    }
    const popup = await popupSays(hostile.browser, page, 'keeps taking the marks away');
    expect(await popup.text()).toContain('Turkey');
    // A card still opens.
    await openCard(page);
  });
});

describe('a card whose element a page', () => {
  it('removes, moves, restyles, makes inert or covers is put back', async () => {
    const page = await hostile.open('plain');
    await openCard(page);
    // Pinned: what covers the name would close a card that is only hovered.
    await page.mouse.down();
    await page.mouse.up();
    const attacks = [
      () => document.querySelector('sidelight-card')?.remove(),
      () => {
        const box = document.createElement('div');
        box.style.display = 'none';
        document.body.append(box);
        box.append(document.querySelector('sidelight-card') as Element);
      },
      () => document.querySelector('sidelight-card')?.setAttribute('style', 'display: none !important'),
      () => document.querySelector('sidelight-card')?.setAttribute('inert', ''),
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:red';
        document.body.append(cover);
        cover.showPopover();
      },
    ];
    for (const attack of attacks) {
      await page.evaluate(attack);
      expect(await until(() => cardIsOnTop(page), 5_000)).toBe(true);
      expect(await cardText(page)).toContain('Turkey');
    }
    const home = await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.localName);
    expect(home).toBe('html');
  });

  it('hides by its style sheets, however strong, shows', async () => {
    const page = await hostile.open('plain');
    await page.addStyleTag({
      content:
        '@layer a { body ~ * { display: none !important } }' +
        'body ~ * { display: none !important }' +
        'sidelight-card, sidelight-card:popover-open { display: none !important; opacity: 0 !important; visibility: hidden !important; content-visibility: hidden !important; transform: scale(0) !important; clip-path: inset(100%) !important; transition: all 9s !important; animation: gone 9s forwards !important; }' +
        '@keyframes gone { to { opacity: 0; translate: -100vw } } [popover] { display: none !important }',
    });
    await openCard(page);
    expect(await until(() => cardIsOnTop(page), 5_000)).toBe(true);
  });

  it('clones has a clone without anything in it', async () => {
    const page = await hostile.open('plain');
    await openCard(page);
    const inClone = await page.evaluate(() => {
      const clone = document.querySelector('sidelight-card')?.cloneNode(true) as HTMLElement;
      document.documentElement.append(clone);
      return { root: clone.shadowRoot, nodes: clone.childNodes.length, height: clone.offsetHeight };
    });
    expect(inClone).toEqual({ root: null, nodes: 0, height: 0 });
    expect(await cardText(page)).toContain('Turkey');
  });

  it('removes again and again is given up, and the popup says so', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const remove = () => document.querySelector('sidelight-card')?.remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
    });
    await hoverText(page, 'Turkey');
    // Five times it is put back, for less than half a second each.
    await page.waitForTimeout(2_600);
    await waitForNoCard(page);
    await (await popupSays(hostile.browser, page, 'keeps cards from showing')).press('Escape');
    await hoverText(page, 'China');
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await marksBecome(page, NAMES);
  });
});
