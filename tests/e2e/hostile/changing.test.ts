/** Pages that change all the time, as a whole, or faster than anybody may follow. */
import { describe, expect, it } from 'vitest';
import { cardBox, cardText } from '../support/card.ts';
import { markedTexts } from '../support/highlights.ts';
import { articleWith, marksBecome, popupSays, withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import type { Tab } from '../support/tab.ts';
import { until, waitForCard, waitForNoCard } from '../support/wait.ts';

const NAMES = ['Turkey', 'China', 'Pakistan'];
const OTHER = articleWith('<p>Here it is about Taiwan.</p>');
const ELSEWHERE = 'https://www.bbc.com/news/world-2';

const hostile = withHostilePages({ backForwardCache: true });

async function opensCard(page: Tab, name: string): Promise<void> {
  await hoverText(page, name);
  await waitForCard(page, name);
}

describe('a page that', () => {
  it('renders all of a part anew sixty times a second is followed, and keeps its card', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const stage = document.querySelector('#stage') as HTMLElement;
      let frames = 0;
      const render = () => {
        stage.innerHTML = `${'<p>North Korea and <b>Taiwan</b>.</p>'.repeat(20)}<p>${frames}</p>`;
        if (++frames < 90) requestAnimationFrame(render);
        else document.title = 'done';
      };
      render();
    });
    await opensCard(page, 'Turkey');
    await page.waitForFunction(() => document.title === 'done');
    await marksBecome(page, [...NAMES, ...Array(20).fill('North Korea'), ...Array(20).fill('Taiwan')]);
    expect(await cardText(page)).toContain('Turkey');
  });

  it('recycles the rows of a list is followed row by row', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const stage = document.querySelector('#stage') as HTMLElement;
      stage.style.cssText = 'height: 200px; overflow: auto';
      const names = ['India', 'Taiwan', 'North Korea', 'Nobody'];
      const rows = Array.from({ length: 10 }, () => stage.appendChild(document.createElement('p')));
      const show = (from: number) => {
        for (const [i, row] of rows.entries())
          row.textContent = `Row ${from + i}: ${names[(from + i) % names.length]}.`;
      };
      for (let from = 0; from <= 200; from += 2) setTimeout(() => show(from), from * 4);
    });
    // Rows 200 to 209 begin with the first name.
    await page.waitForFunction(() => document.querySelector('#stage')?.textContent?.includes('Row 209'));
    const rows = ['India', 'Taiwan', 'North Korea'];
    await marksBecome(page, [...NAMES, ...rows, ...rows, 'India', 'Taiwan']);
  });

  it.each([
    [
      'replaces its body',
      () => {
        const body = document.createElement('body');
        body.innerHTML = `<main><p>Now it is about Taiwan.</p>${'<p>Filler.</p>'.repeat(9)}</main>`;
        document.body.replaceWith(body);
      },
    ],
    [
      'replaces its root element',
      () => {
        const root = document.createElement('html');
        root.lang = 'en';
        root.innerHTML = '<head></head><body><main><p>Now it is about Taiwan.</p></main></body>';
        document.documentElement.replaceWith(root);
      },
    ],
    [
      'writes itself anew',
      () => {
        document.open();
        document.write('<!doctype html><html lang="en"><body><main><p>Now it is about ');
        document.write('Taiwan.</p></main></body></html>');
        document.close();
      },
    ],
  ])('%s is read anew, and cards open on it', async (_, attack) => {
    const page = await hostile.open('plain');
    await opensCard(page, 'China');
    await page.evaluate(attack);
    await marksBecome(page, ['Taiwan']);
    await opensCard(page, 'Taiwan');
  });

  it('is left and come back to, out of the browser’s cache, is as it was', async () => {
    const page = await hostile.open('plain', { also: { [ELSEWHERE]: OTHER } });
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      }),
    );
    await page.goto(ELSEWHERE);
    await marksBecome(page, ['Taiwan']);
    await page.evaluate(() => history.back());
    expect(await until(async () => (await page.title().catch(() => '')) === 'kept')).toBe(true);
    await marksBecome(page, NAMES);
    await opensCard(page, 'Turkey');
  });

  it('is printed shows no card on paper, and still has it afterwards', async () => {
    const page = await hostile.open('plain');
    await opensCard(page, 'Turkey');
    await page.emulateMedia({ media: 'print' });
    expect(await cardBox(page)).toBeNull();
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'screen' });
    expect(await until(() => cardBox(page))).not.toBeNull();
  });

  it('goes from view to view with a transition keeps its card, however often', async () => {
    const page = await hostile.open('plain');
    await opensCard(page, 'Turkey');
    await page.evaluate(async () => {
      const stage = document.querySelector('#stage') as HTMLElement;
      for (let i = 0; i < 8; i++) {
        await document.startViewTransition(() => {
          stage.innerHTML = `<p>View ${i} is about Taiwan.</p>`;
        }).finished;
      }
    });
    await marksBecome(page, [...NAMES, 'Taiwan']);
    expect(await cardText(page)).toContain('Turkey');
    // What it hangs over is out of reach until it is closed.
    await page.mouse.move(5, 5, { steps: 3 });
    await waitForNoCard(page);
    await opensCard(page, 'Taiwan');
  });

  it('changes faster than we may follow is not read any more; the popup says so and reads on', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => {
      const stage = document.querySelector('#stage') as HTMLElement;
      for (let i = 0; i < 201_000; i++) stage.append(document.createElement('i'));
      stage.textContent = '';
    });
    expect(await until(async () => (await markedTexts(page)).length === 0)).toBe(true);
    const popup = await popupSays(hostile.browser, page, 'changes faster than it can be read');
    await page.evaluate(() => {
      (document.querySelector('#stage') as HTMLElement).textContent = 'Taiwan came in between.';
    });
    await popup.click('Read on');
    await marksBecome(page, [...NAMES, 'Taiwan']);
    await page.evaluate(() => {
      (document.querySelector('#stage') as HTMLElement).textContent = 'And then India.';
    });
    await marksBecome(page, [...NAMES, 'India']);
  });
});
