/** One browser a file, a page of tests/fixtures/pages/hostile a test, and no complaint of anybody at its end. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ChromiumOptions } from './chromium.ts';
import { type Complaints, collectComplaints } from './complaints.ts';
import { highlights, waitForHighlights } from './highlights.ts';
import { type OwnWindow, openPopup } from './own-windows.ts';
import type { Served, ServedPage } from './serve.ts';
import { ADDRESS, type Browser, fixture, openTab, startBrowser } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

export interface Hostile {
  readonly browser: Browser;
  /** Opens a page, from a fixture's name or as it is given, once its marks are up unless it should have none. */
  open(page: string | ServedPage, options?: OpenOptions): Promise<Tab>;
}

interface OpenOptions {
  /** False where the page has no marks to wait for. */
  marked?: boolean;
  /** Complaints that are the test's own doing. */
  ignore?: (text: string) => boolean;
  /** Other pages, by address. */
  also?: Readonly<Record<string, string>>;
}

interface Open {
  page: Tab;
  complaints: Complaints;
  served: Served;
}

/** To be called once at the top of a test file. */
export function withHostilePages(options: Partial<ChromiumOptions> = {}): Hostile {
  let browser: Browser | null = null;
  let open: Open | null = null;
  const running = (): Browser => {
    if (!browser) throw new Error('The browser has not started.');
    return browser;
  };

  beforeAll(async () => {
    browser = await startBrowser(options);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const complaints = open?.complaints.list ?? [];
    const refused = (open?.served.refused ?? []).filter((request) => !request.endsWith('/favicon.ico'));
    await open?.page.close();
    open = null;
    expect(complaints).toEqual([]);
    expect(refused).toEqual([]);
  });

  return {
    get browser() {
      return running();
    },
    async open(page, { marked = true, ignore, also = {} } = {}) {
      const html = typeof page === 'string' && !page.startsWith('<') ? fixture(`hostile/${page}.html`) : page;
      const { page: tab, served } = await openTab(running(), { ...also, [ADDRESS]: html });
      open = { page: tab, served, complaints: collectComplaints(tab, ignore) };
      await tab.goto(ADDRESS);
      if (marked) await waitForHighlights(tab);
      return tab;
    },
  };
}

/** An article that is long enough to be one, around what a test is about. */
export const articleWith = (body: string, more = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>A hostile page</title></head><body><main><article><h1>A hostile page</h1>${body}
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main>${more}</body></html>`;

/** Waits until all marked texts, in any order, are these; the name of an open card counts once. @throws {Error} with what is marked instead */
export async function marksBecome(page: Tab, texts: readonly string[], timeoutMs?: number): Promise<void> {
  const wanted = [...texts].sort().join('|');
  let now = '';
  const become = await until(async () => {
    const { 'sidelight-current': _, ...marks } = await highlights(page);
    now = Object.values(marks).flat().sort().join('|');
    return now === wanted;
  }, timeoutMs);
  if (!become) throw new Error(`Marked is '${now}' instead of '${wanted}'.`);
}

/** Opens the popup over the page and waits until it says something. @throws {Error} with what it says instead */
export async function popupSays(browser: Browser, page: Tab, part: string, timeoutMs = 5_000): Promise<OwnWindow> {
  const popup = await openPopup(browser, page);
  let text = '';
  const said = await until(async () => {
    text = await popup.text();
    return text.includes(part);
  }, timeoutMs);
  if (!said) throw new Error(`The popup does not say '${part}' but:\n${text}`);
  return popup;
}
