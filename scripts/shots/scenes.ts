/** What the pictures of stores and README show: the real extension on the sample page. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { markedTexts } from '../../tests/e2e/support/highlights.ts';
import { hoverText } from '../../tests/e2e/support/hover.ts';
import { until, waitForCard } from '../../tests/e2e/support/wait.ts';
import { compose, STORE_SIZE } from './compose.ts';

/** Name that is rested on, and the word its card begins with. */
const RESTED = { text: 'Ankara', within: 'article' };
const ON_CARD = 'Turkey';
/** A slip on purpose: the search forgives it. */
const SEARCHED = 'erdogn';
/** CSS px. */
const PANEL_WIDTH = 420;
const POPUP_WIDTH = 380;
const POPUP_MARGIN = { right: 24, top: 12 };
/** To right above the headline. */
const ABOVE_CARD = 116;
/** ms for fades, fonts and pictures to settle. */
const SETTLE_MS = 700;
const MARKS_TIMEOUT_MS = 15_000;

export type Scheme = 'light' | 'dark';

export interface Stage {
  chromium: Chromium;
  /** Address of the sample page. */
  address: string;
}

/**
 * The sample page with an open card.
 * @param above CSS px of the window that are left out at the top: the card opens higher up, and shows more
 */
export async function card(stage: Stage, scheme: Scheme, above = ABOVE_CARD, size: Size = STORE_SIZE): Promise<Buffer> {
  const open = async (page: Page) => {
    await hoverText(page, RESTED);
    await waitForCard(page, ON_CARD);
  };
  return onSamplePage(stage, scheme, size, open, above);
}

/** The popup alone, with what a search found. */
export async function popup(stage: Stage): Promise<Buffer> {
  return onOwnPage(stage, 'popup.html', { width: POPUP_WIDTH, height: 560 }, async (page) => {
    await page.getByRole('combobox').fill(SEARCHED);
    await page.locator('[role=option] .row-name').first().waitFor();
  });
}

/** The popup over the sample page, where a browser opens it. */
export async function popupOverPage(stage: Stage): Promise<Buffer> {
  const below = await onSamplePage(stage, 'light', STORE_SIZE, async () => undefined);
  const x = STORE_SIZE.width - POPUP_WIDTH - POPUP_MARGIN.right;
  return compose(stage.chromium.context, [
    { png: below, x: 0, y: 0 },
    { png: await popup(stage), x, y: POPUP_MARGIN.top, raised: true },
  ]);
}

/** The side panel with the whole brief, beside the sample page. */
export async function panelBesidePage(stage: Stage): Promise<Buffer> {
  const { width, height } = STORE_SIZE;
  const page = await onSamplePage(stage, 'light', { width: width - PANEL_WIDTH, height }, async () => undefined);
  return compose(stage.chromium.context, [
    { png: page, x: 0, y: 0 },
    { png: await panel(stage, { width: PANEL_WIDTH - 1, height }), x: width - PANEL_WIDTH + 1, y: 0, raised: true },
  ]);
}

/** The side panel alone, with the whole brief. */
export async function panel(stage: Stage, size: { width: number; height: number }): Promise<Buffer> {
  return onOwnPage(stage, 'sidepanel.html', size, async (page) => {
    await page.getByRole('tab', { name: 'The whole brief' }).click();
    await page.getByRole('table').waitFor();
  });
}

/** The section of the options with a preview. */
export async function options(stage: Stage): Promise<Buffer> {
  return onOwnPage(stage, 'options.html', STORE_SIZE, async (page) => {
    await page.getByRole('link', { name: 'How it looks' }).click();
  });
}

type Act = (page: Page) => Promise<void>;

async function onSamplePage({ chromium, address }: Stage, scheme: Scheme, size: Size, act: Act, above = 0) {
  const page = await chromium.context.newPage();
  try {
    await page.setViewportSize({ width: size.width, height: size.height + above });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    if (!(await until(async () => (await markedTexts(page)).length > 0, MARKS_TIMEOUT_MS))) {
      throw new Error('Nothing was marked on the sample page.');
    }
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
    return await page.screenshot({ clip: { x: 0, y: above, ...size } });
  } finally {
    await page.close();
  }
}

async function onOwnPage({ chromium }: Stage, path: string, size: Size, act: Act): Promise<Buffer> {
  const page = await chromium.context.newPage();
  try {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

interface Size {
  width: number;
  height: number;
}
