/** The card in Firefox: WebDriver BiDi hands out closed shadow trees, puppeteer just has no method for it. */
import type { Browser, Page } from 'puppeteer-core';
import { CARD_HOST } from './card.ts';
import { type DomNode, dialogIn, readableText } from './dom-node.ts';

/** BiDi's script.NodeRemoteValue, the part used here. */
interface RemoteNode {
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** What the open card says, a line a block; null while none is open. The page must be the only one at its address. */
export async function cardTextInFirefox(browser: Browser, page: Page): Promise<string | null> {
  const connection = connectionOf(browser);
  const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const contexts = tree.contexts as { context: string; url: string }[];
  const context = contexts.find((each) => each.url === page.url())?.context;
  if (!context) throw new Error(`No tab at ${page.url()}`);
  const { result } = await connection.send('script.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const host = result.result as RemoteNode & { type: string };
  const dialog = host.type === 'node' && dialogIn(toDomNode(host));
  return dialog ? readableText(dialog) : null;
}

function connectionOf(browser: Browser): BidiConnection {
  if ('connection' in browser) return browser.connection as BidiConnection;
  throw new Error('This version of puppeteer-core no longer shows its BiDi connection.');
}

function toDomNode({ value }: RemoteNode): DomNode {
  return {
    nodeType: value?.nodeType ?? 0,
    localName: value?.localName ?? '',
    nodeValue: value?.nodeValue ?? '',
    backendNodeId: 0,
    attributes: Object.entries(value?.attributes ?? {}).flat(),
    children: (value?.children ?? []).map(toDomNode),
    shadowRoots: value?.shadowRoot ? [toDomNode(value.shadowRoot)] : [],
  };
}
