/** The demo without a display: rests on every kind of mention, as a reader would, and keeps what opens. */
import type { BrowserContext, Page } from 'playwright-core';
import { collectComplaints } from '../../tests/e2e/support/complaints.ts';
import { findText, type TextQuery } from '../../tests/e2e/support/find-text.ts';
import { markedTexts } from '../../tests/e2e/support/highlights.ts';
import { hoverText } from '../../tests/e2e/support/hover.ts';
import { shot } from '../../tests/e2e/support/shots.ts';
import { until, waitForCard, waitForNoCard } from '../../tests/e2e/support/wait.ts';
import { say } from '../terminal/say.ts';
import { DEMO_MENTIONS, type DemoMention } from './mentions.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
/** Waiting for the first marks, in a slow, shared machine. */
const MARKS_TIMEOUT_MS = 15_000;
const CARD_TIMEOUT_MS = 3_000;
/** The card fades in; a picture taken at once would show it half there. */
const FADE_MS = 350;
/** A corner of the window without any text. */
const NOWHERE = { x: 2, y: 450 };

/** Prints every card and saves screenshots in `dir`. @returns what went wrong, a line each */
export async function tour(context: BrowserContext, address: string, dir: string): Promise<string[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints = collectComplaints(page);
  const problems: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    const marked = await until(async () => (await markedTexts(page)).length > 0, MARKS_TIMEOUT_MS);
    if (!marked) return [...problems, `Nothing was marked on the page within ${MARKS_TIMEOUT_MS / 1000} s.`];
    await shot(page, `page-${scheme}`, dir);
    for (const mention of DEMO_MENTIONS) problems.push(...(await visit(page, mention, scheme, dir)));
  }
  return [...problems, ...complaints.list];
}

async function visit(page: Page, mention: DemoMention, scheme: Scheme, dir: string): Promise<string[]> {
  const label = `${mention.kind}, '${mention.text}' (${scheme})`;
  const query = { text: mention.text, nth: mention.nth, within: 'article' };
  if (!(await until(() => page.evaluate(findText, query)))) return [`${label}: the page does not show it`];
  try {
    const card = await openCard(page, query, mention.expects);
    await page.waitForTimeout(FADE_MS);
    await shot(page, `${slug(mention.kind)}-${scheme}`, dir);
    if (scheme === 'light') say(`\n${mention.kind}: ${mention.text}\n${card.replace(/^/gm, '  │ ')}`);
    return [];
  } catch (error) {
    return [`${label}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Rests on the text; once more if nothing opens, for text that was not read yet when the pointer came. */
async function openCard(page: Page, query: TextQuery, expects: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await waitForNoCard(page);
    await hoverText(page, query);
    try {
      return await waitForCard(page, expects, CARD_TIMEOUT_MS);
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '-');
}
