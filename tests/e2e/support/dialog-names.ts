/** What a screen reader gets of dialogs, closed shadow trees included. */

import { cardNode } from './card.ts';
import { attribute, findNode, readableText } from './dom-node.ts';
import type { Tab } from './tab.ts';

/** Names of the dialogs there are. Firefox's protocol shows no such tree: there it is worked out from the markup. */
export async function dialogNames(page: Tab): Promise<unknown[]> {
  if ('context' in page) {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ role }) => role?.value === 'dialog').map(({ name }) => name?.value);
  }
  const card = await cardNode(page);
  if (!card) return [];
  const ids = attribute(card, 'aria-labelledby');
  const label = ids === null ? null : findNode(card, (node) => attribute(node, 'id') === ids);
  return [label ? readableText(label) : attribute(card, 'aria-label')];
}
