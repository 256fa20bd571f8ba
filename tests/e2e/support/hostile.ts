/** One browser a file, a page of tests/fixtures/pages/hostile a test, and no complaint of anybody at its end. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Chromium } from './chromium.ts';
import { markedTexts, waitForHighlights } from './highlights.ts';
import { type OwnWindow, openPopup } from './own-windows.ts';
import type { ServedPage } from './serve.ts';
import { fixture, startChromium, type Visit, visit } from './session.ts';
import { until } from './wait.ts';

export interface Hostile {
  readonly chromium: Chromium;
  /** Opens a page, from a fixture's name or as it is given, once its marks are up unless it should have none. */
  open(page: string | ServedPage, options?: { marked?: boolean; ignore?: (text: string) => boolean }): Promise<Page>;
}

/** To be called once at the top of a test file. */
export function withHostilePages(): Hostile {
  let chromium: Chromium | null = null;
  let open: Visit | null = null;
  const running = (): Chromium => {
    if (!chromium) throw new Error('The browser has not started.');
    return chromium;
  };

  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());
  afterEach(async () => {
    const complaints = open?.complaints.list ?? [];
    const refused = (open?.served.refused ?? []).filter((request) => !request.endsWith('/favicon.ico'));
    await open?.close();
    open = null;
    expect(complaints).toEqual([]);
    expect(refused).toEqual([]);
  });

  return {
    get chromium() {
      return running();
    },
    async open(page, { marked = true, ignore } = {}) {
      const html = typeof page === 'string' && !page.startsWith('<') ? fixture(`hostile/${page}.html`) : page;
      open = await visit(running(), html, undefined, ignore);
      if (marked) await waitForHighlights(open.page);
      return open.page;
    },
  };
}

/** An article that is long enough to be one, around what a test is about. */
export const articleWith = (body: string, more = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>A hostile page</title></head><body><main><article><h1>A hostile page</h1>${body}
${'<p>A line of text that names nobody, so that the article is long enough to be one.</p>'.repeat(8)}
</article></main>${more}</body></html>`;

/** Waits until all marked texts, sorted, are these. @throws {Error} with what is marked instead */
export async function marksBecome(page: Page, texts: readonly string[], timeoutMs?: number): Promise<void> {
  const wanted = [...texts].sort().join('|');
  let now = '';
  const become = await until(async () => {
    now = (await markedTexts(page)).sort().join('|');
    return now === wanted;
  }, timeoutMs);
  if (!become) throw new Error(`Marked is '${now}' instead of '${wanted}'.`);
}

/** Opens the popup over the page and waits until it says something. @throws {Error} with what it says instead */
export async function popupSays(chromium: Chromium, page: Page, part: string): Promise<OwnWindow> {
  const popup = await openPopup(chromium, page);
  let text = '';
  const said = await until(async () => {
    text = await popup.text();
    return text.includes(part);
  }, 5_000);
  if (!said) throw new Error(`The popup does not say '${part}' but:\n${text}`);
  return popup;
}
