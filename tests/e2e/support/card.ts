/** Reading and using the card in its closed shadow root, through the browser's debugging protocol. */
import type { CDPSession, Page } from 'playwright-core';
import { accessibleName, allNodes, type DomNode, dialogIn, readableText } from './dom-node.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Tab } from './tab.ts';

export const CARD_HOST = 'sidelight-card';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** The host element with all that is in it, or null where the page has none. */
export async function hostNode(page: Tab): Promise<DomNode | null> {
  if (page instanceof FirefoxTab) return page.nodeAt(CARD_HOST);
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${CARD_HOST}')` });
  if (!result.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return node;
}

/** The open card's dialog element, or null while none is rendered. */
export async function cardNode(page: Tab): Promise<DomNode | null> {
  const host = await hostNode(page);
  const dialog = host && dialogIn(host);
  return dialog && (await boxOf(page, dialog)) ? dialog : null;
}

/** What the open card says, a line a block; null while none is open. */
export async function cardText(page: Tab): Promise<string | null> {
  const card = await cardNode(page);
  return card && readableText(card);
}

/** Where the open card is, in CSS px of the viewport; null while none is open. */
export async function cardBox(page: Tab): Promise<Box | null> {
  const card = await cardNode(page);
  return card && boxOf(page, card);
}

/** The theme the card is drawn in, as its styles have it; undefined before the first card. */
export async function cardTheme(page: Tab): Promise<string | undefined> {
  const host = await hostNode(page);
  const [overlay] = host ? allNodes(host, ({ attributes }) => attributes?.includes('data-theme') ?? false) : [];
  const { attributes = [] } = overlay ?? {};
  return attributes[attributes.indexOf('data-theme') + 1];
}

/** Border box of a node of the card; null where it is not rendered. */
export async function boxOf(page: Tab, node: DomNode): Promise<Box | null> {
  if (page instanceof FirefoxTab) return page.boxOf(node);
  const session = await sessionOf(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border;
    return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
  } catch {
    return null; // 'Could not compute box model': not rendered, or gone since.
  }
}

/** Every link and button of the open card. */
export async function cardControls(page: Tab): Promise<{ name: string; node: DomNode }[]> {
  const card = await cardNode(page);
  if (!card) return [];
  const controls = allNodes(card, (node) => ['a', 'button', 'summary'].includes(node.localName));
  return controls.map((node) => ({ name: accessibleName(node), node }));
}

/** Clicks a control of the card with the real mouse. @throws {Error} with the names there are when none fits */
export async function clickInCard(page: Tab, name: string | RegExp): Promise<void> {
  const controls = await cardControls(page);
  const control = controls.find((each) => (typeof name === 'string' ? each.name === name : name.test(each.name)));
  const box = control && (await boxOf(page, control.node));
  if (!box)
    throw new Error(`The card has no control '${name}', only: ${controls.map((each) => each.name).join(' | ')}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
