/** What is and what is not marked on a page built to be awkward, and what happens when it changes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markedTexts, markedTextsIn, waitForHighlights } from './support/highlights.ts';
import { type Browser, fixture, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/wait.ts';

const PAGE = fixture('adversarial.html');
/** A policy as strict as sites have them, but for the page's own inline script. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'";

let browser: Browser;
let open: Visit<Tab>;

const markedIn = (selector: string): Promise<string[]> => markedTextsIn(open.page, selector);

const becomes = (selector: string, texts: string[]): Promise<true | null> =>
  until(async () => JSON.stringify(await markedIn(selector)) === JSON.stringify(texts));

const tell = (event: string): Promise<unknown> =>
  open.page.evaluate((name) => dispatchEvent(new Event(name)), `test:${event}`);

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await open?.close();
  open = await visit(browser, PAGE);
  await waitForHighlights(open.page);
});

describe('an awkward page', () => {
  it('marks names whatever the markup inside and around them', async () => {
    expect(await markedIn('#split')).toEqual(['Hudson\u00a0Institute', 'Narendra Modi', 'North Korea']);
    expect(await markedIn('#cut')).toEqual(['North Korea', 'Pakistan']);
    expect(await markedIn('#br')).toEqual(['NorthKorea']);
    expect(await markedIn('#soft')).toEqual(['Tur\u00adkey']);
    expect(await markedIn('#foot')).toEqual(['India']);
    expect(await markedIn('#wrap')).toEqual(['German Institute for International and Security Affairs']);
    expect(await markedIn('#anchor')).toEqual(['Pakistan']);
    expect(await markedIn('#rtl')).toEqual(['Turkey']);
  });

  it.each([
    ['#nav', 'navigation'],
    ['body > header', 'the site’s header'],
    ['body > footer', 'the site’s footer'],
    ['#form', 'a form'],
    ['#editable', 'editable text'],
    ['#role-editor', 'an editor by its role'],
    ['#button', 'a button'],
    ['#code', 'code'],
    ['#hidden-attribute', 'hidden text'],
    ['#hidden-style', 'text no style shows'],
    ['#aria', 'text hidden from the accessibility tree'],
    ['svg', 'a drawing'],
    ['#pronoun', 'the pronoun us'],
  ])('leaves %s alone: %s', async (selector) => {
    expect(await markedIn(selector)).toEqual([]);
  });

  it('reads open shadow roots, and what is added to them', async () => {
    const inShadow = () => markedTexts(open.page);
    expect(await inShadow()).toContain('Taiwan');
    const before = (await inShadow()).filter((text) => text === 'Pakistan').length;
    await tell('shadow');
    const added = await until(async () => (await inShadow()).filter((text) => text === 'Pakistan').length > before);
    expect(added).toBe(true);
  });

  it('follows text that comes, changes, goes, or is shown later', async () => {
    await tell('late');
    expect(await becomes('#late', ['Kremlin', 'Pakistan'])).toBe(true);
    expect(await becomes('#changing', ['Taiwan'])).toBe(true);
    await tell('change');
    expect(await becomes('#changing', ['India'])).toBe(true);
    await tell('remove');
    expect(await until(async () => !(await markedTexts(open.page)).includes('Kremlin'))).toBe(true);
    await tell('show');
    await open.page.evaluate(() => document.querySelector('#hidden-style')?.scrollIntoView());
    expect(await becomes('#hidden-style', ['Pakistan', 'Taiwan'])).toBe(true);
  });

  it('starts over when the page becomes another one without loading', async () => {
    await tell('navigate');
    expect(await becomes('body', ['India'])).toBe(true);
  });

  it('lets a renderer that keeps its nodes re-render at will', async () => {
    for (let i = 0; i < 5; i++) {
      await tell('render');
      await open.page.waitForTimeout(120);
    }
    expect(await becomes('#app', ['North Korea', 'Turkey'])).toBe(true);
    expect(open.complaints.list).toEqual([]);
  });

  it('works under a strict content security policy with Trusted Types', async () => {
    await open.close();
    // The page builds its shadow roots with innerHTML, which such a policy forbids: it goes without them.
    const html = PAGE.replaceAll(/^.*innerHTML = .*$/gm, '').replace(/<style>.*<\/style>/, '');
    const served = { body: html, headers: { 'content-security-policy': POLICY } };
    open = await visit(
      browser,
      served,
      undefined,
      (text) => text.includes("'style-src 'none'") || text.includes('inline style'),
    );
    await waitForHighlights(open.page);
    expect(await markedIn('#split')).toContain('North Korea');
    expect(open.complaints.list).toEqual([]);
  });

  it('asks for nothing and complains of nothing', async () => {
    expect(open.served.refused.filter((request) => !request.endsWith('/favicon.ico'))).toEqual([]);
    expect(open.complaints.list).toEqual([]);
  });
});
