/** One measured visit of a page. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/support/chromium.ts';
import { visit } from '../../e2e/support/session.ts';
import type { Pair } from './browsers.ts';
import { median } from './stats.ts';
import { traced } from './trace.ts';
import { watchPage } from './watch-page.ts';
import { MARKS_MARK, PAGE_MARK, type Work, workOf } from './work.ts';

export interface Measured extends Work {
  marks: number;
  /** Cumulated layout shift, without unit. */
  shift: number;
}

/** ms a page is given to be read to its end. */
export const SETTLE_MS = 1500;

export interface VisitPlan {
  html: string;
  /** ms after loading. */
  settle?: number;
  /** What is done on the settled page; only this is measured then. */
  action?: (page: Page) => Promise<unknown>;
}

const prepared = new WeakSet<Chromium>();

export async function measureVisit(
  chromium: Chromium,
  { html, settle = SETTLE_MS, action }: VisitPlan,
): Promise<Measured> {
  if (!prepared.has(chromium)) {
    await chromium.context.addInitScript(watchPage, { page: PAGE_MARK, marks: MARKS_MARK });
    prepared.add(chromium);
  }
  let result = { marks: 0, shift: 0 };
  let closing: () => Promise<void> = async () => undefined;
  const load = async () => {
    const { page, close } = await visit(chromium, html);
    closing = close;
    await page.waitForTimeout(settle);
    return page;
  };
  const settled = action ? await load() : null;
  let page = settled;
  const events = await traced(chromium.context, async () => {
    page ??= await load();
    if (!action) return;
    await page.evaluate((name) => void performance.mark(name), PAGE_MARK);
    await action(page);
    await page.waitForTimeout(settle);
  });
  if (page) result = await page.evaluate(readPage);
  await closing();
  return { ...workOf(events), ...result };
}

/** Runs inside the page. */
function readPage(): { marks: number; shift: number } {
  const { sidelightShifts } = window as unknown as { sidelightShifts: { sum: number } };
  return { marks: [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0), shift: sidelightShifts.sum };
}

export interface Compared {
  with: Measured[];
  without: Measured[];
  /** ms of processor time a round with us cost more than the round without right before it; the middle of all. */
  added: number;
}

/** Rounds with and without the extension, one after the other. */
export async function compare(pair: Pair, plan: VisitPlan, rounds: number): Promise<Compared> {
  const result: Compared = { with: [], without: [], added: 0 };
  for (let i = 0; i < rounds; i++) {
    result.without.push(await measureVisit(pair.without, plan));
    result.with.push(await measureVisit(pair.with, plan));
  }
  result.added = median(result.with.map(({ cpu }) => cpu)) - median(result.without.map(({ cpu }) => cpu));
  return result;
}

/** The middle of all rounds. */
export const middle = (rounds: readonly Measured[], pick: (round: Measured) => number): number =>
  median(rounds.map(pick));
