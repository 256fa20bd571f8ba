/** The card in Firefox: WebDriver BiDi hands out closed shadow trees. */
import type { Page } from 'puppeteer-core';
import { CARD_HOST } from './card.ts';
import { dialogIn, readableText } from './dom-node.ts';
import type { Firefox } from './firefox.ts';
import { FirefoxTab } from './firefox-tab.ts';

/** What the open card says, a line a block; null while none is open. */
export async function cardTextInFirefox({ bidi }: Pick<Firefox, 'bidi'>, page: Page): Promise<string | null> {
  const host = await new FirefoxTab(page, bidi).nodeAt(CARD_HOST);
  const dialog = host && dialogIn(host);
  return dialog ? readableText(dialog) : null;
}
