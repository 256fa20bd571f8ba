/** Pages at real addresses without a network: the test answers, and whatever else is asked for is refused and noted. */
import type { BrowserContext, Route } from 'playwright-core';

export interface ServedPage {
  body: string;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface Served {
  /** Every request that no page was given for, as 'GET https://…', in order. */
  readonly refused: readonly string[];
}

export type ServedPages = ReadonlyMap<string, string | ServedPage>;

/** What is answered to a request for an address; null where no page was given for it. */
export function pageAt(pages: ServedPages, address: string): Required<ServedPage> | null {
  const page = pages.get(address.replace(/#.*$/, ''));
  if (page === undefined) return null;
  const full = typeof page === 'string' ? { body: page } : page;
  return { contentType: 'text/html; charset=utf-8', headers: {}, ...full };
}

/**
 * @param pages By address, without a fragment; a plain string is HTML.
 */
export async function serveAt(
  context: BrowserContext,
  pages: Readonly<Record<string, string | ServedPage>>,
): Promise<Served> {
  const refused: string[] = [];
  const byAddress = new Map(Object.entries(pages).map(([address, page]) => [new URL(address).href, page]));
  await context.route(/^(https?|wss?):/, async (route: Route) => {
    const request = route.request();
    const page = pageAt(byAddress, request.url());
    if (page === null) {
      refused.push(`${request.method()} ${request.url()}`);
      await route.abort('blockedbyclient');
      return;
    }
    const { body, contentType, headers } = page;
    await route.fulfill({ status: 200, body, headers: { ...headers, 'content-type': contentType } });
  });
  return { refused };
}
