/** The page's own tree is the same with Sidelight as without it, but for our one element once a card was opened. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHighlights } from './support/highlights.ts';
import { hoverText } from './support/hover.ts';
import { openSaved } from './support/saved-page.ts';
import { type Browser, fixture, sharedFolder, startBrowser, visit } from './support/session.ts';
import { waitForCard } from './support/wait.ts';

/** Milliseconds a page gets to be read; marks come within a few dozen. */
const READ_MS = 1500;

let with_: Browser;
let without: Browser;

beforeAll(async () => {
  [with_, without] = await Promise.all([startBrowser(), startBrowser({ extensionDir: null })]);
});
afterAll(async () => {
  await Promise.all([with_.close(), without.close()]);
});

/** Scripts are taken out: pages that write random ids or the time would differ from themselves. */
const still = (html: string): string => html.replace(/<script\b[\s\S]*?<\/script>/gi, '');

async function treeIn(browser: Browser, html: string): Promise<string> {
  const page = await openSaved(browser, still(html));
  await page.waitForTimeout(READ_MS);
  const tree = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return tree;
}

describe('the tree of a page', () => {
  it('is left as it was on an awkward page', async () => {
    const html = fixture('adversarial.html');
    expect(await treeIn(with_, html)).toBe(await treeIn(without, html));
  });

  it('gets one element of ours when a card opens, and nothing else', async () => {
    const { page, close } = await visit(with_, still(fixture('adversarial.html')));
    await waitForHighlights(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverText(page, { text: 'Pakistan', within: '#link' });
    await waitForCard(page, 'Pakistan');
    const after = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const name = host?.localName;
      const inside = host?.innerHTML;
      host?.remove();
      return { name, inside, tree: document.documentElement.outerHTML };
    });
    expect(after).toEqual({ name: 'sidelight-card', inside: '', tree: before });
    await close();
  });

  const folder = sharedFolder();
  const pages = folder ? readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.html')) : [];
  it.runIf(folder !== null).each(pages)('is left as it was on %s', async (name) => {
    const html = readFileSync(join(folder ?? '', 'pages', name), 'utf8');
    expect(await treeIn(with_, html)).toBe(await treeIn(without, html));
  });
});
