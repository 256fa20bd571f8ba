/** Something of ours on a page throws: it is noted, told once, the page hears nothing of it, and all else goes on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { articleWith } from './support/hostile.ts';
import { hoverText } from './support/hover.ts';
import { PATIENCE } from './support/own-page.ts';
import { openPopup } from './support/own-windows.ts';
import { inOwnWorld } from './support/own-world.ts';
import { type Browser, startBrowser, visit } from './support/session.ts';
import { until, waitForCard } from './support/wait.ts';
import { store, stored } from './support/worker.ts';

/** The page listens for errors itself, and goes on counting. */
const PAGE = articleWith(
  '<p>Turkey said something secret.</p>',
  `<script>
    heard = []; ticks = 0;
    onerror = (...all) => void heard.push(String(all));
    onunhandledrejection = ({ reason }) => void heard.push(String(reason));
    setInterval(() => ticks++, 10);
  </script>`,
);

const THROW = `throw new TypeError('secret words of a page')`;
/** Ours is the only world in which the browser itself is broken. */
const FAULTS = {
  'while changes are read': {
    breaks: `globalThis.kept = StaticRange; globalThis.StaticRange = class { constructor() { ${THROW}; } };`,
    mends: `globalThis.StaticRange = globalThis.kept;`,
  },
  'at word of a change': {
    breaks: `globalThis.kept = Object.getOwnPropertyDescriptor(MutationRecord.prototype, 'target');
      Object.defineProperty(MutationRecord.prototype, 'target', { configurable: true, get() { ${THROW}; } });`,
    mends: `Object.defineProperty(MutationRecord.prototype, 'target', globalThis.kept);`,
  },
  'at every move of the pointer': {
    breaks: `document.caretPositionFromPoint = document.caretRangeFromPoint = () => { ${THROW}; };`,
    mends: `delete document.caretPositionFromPoint; delete document.caretRangeFromPoint;`,
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const log = async () =>
  ((await stored(browser, 'problems')) ?? []) as { part: string; kind: string; places: string[] }[];

it.each(Object.entries(FAULTS))('%s', async (_, { breaks, mends }) => {
  await store(browser, { problems: [] });
  const news = await visit(browser, PAGE, undefined, (text) => text.includes('secret words of a page'));
  const { page } = news;
  await waitForHighlights(page);
  const add = (name: string) =>
    page.evaluate((text) => {
      const line = document.createElement('p');
      line.textContent = `${text} was silent.`;
      document.querySelector('article')?.append(line);
    }, name);

  await inOwnWorld(browser, page, breaks);
  for (const name of ['India', 'China', 'Germany']) {
    await add(name);
    await hoverText(page, 'Turkey');
    await page.mouse.move(0, 0);
    // Each is a burst of its own for who gathers changes.
    await page.waitForTimeout(300);
  }
  await expect.poll(async () => (await log()).length, PATIENCE).toBeGreaterThan(0);
  await inOwnWorld(browser, page, mends);

  const problems = await log();
  // One fault may show in several places, in each of them again and again: each is noted once.
  expect(new Set(problems.map(({ places }) => places[0])).size).toBe(problems.length);
  for (const { part, kind, places } of problems) {
    expect([part, kind]).toEqual(['page', 'TypeError']);
    expect(places[0]).toMatch(/^content-scripts\/content\.js:\d+:\d+$/);
  }
  expect(JSON.stringify(problems)).not.toContain('secret');

  // The page is as it was, and so is what did not fail.
  expect(await page.evaluate('heard')).toEqual([]);
  const before = Number(await page.evaluate('ticks'));
  expect(await until(async () => Number(await page.evaluate('ticks')) > before)).toBe(true);
  expect(await markedTexts(page)).toContain('Turkey');
  await add('Pakistan');
  await expect.poll(() => markedTexts(page), PATIENCE).toContain('Pakistan');
  await hoverText(page, 'Turkey');
  await waitForCard(page, 'Turkey');
  await page.mouse.move(0, 0);

  const told = 'Something in Sidelight failed: on a page.';
  const popup = await openPopup(browser, page);
  expect(await until(async () => (await popup.text()).includes(told))).toBe(true);
  await popup.close();
  const again = await openPopup(browser, page);
  expect(await again.text()).not.toContain(told);
  await again.close();
  expect(news.complaints.list).toEqual([]);
  await news.close();
});
