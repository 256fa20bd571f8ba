import { findText, type TextBox, type TextQuery } from './find-text.ts';
import type { Tab } from './tab.ts';

/** The rest delay counts only after movement: the pointer arrives in steps, from this far off (CSS px). */
const APPROACH = { dx: -40, dy: 70, steps: 6 };

/** Measures a piece of text. @throws {Error} when the page does not show it */
export async function textBox(page: Tab, query: string | TextQuery): Promise<TextBox> {
  const asked = typeof query === 'string' ? { text: query } : query;
  const box = await page.evaluate(findText, asked);
  if (!box || box.rects.length === 0)
    throw new Error(`The page shows no '${asked.text}' (occurrence ${asked.nth ?? 0}).`);
  return box;
}

/** Moves the mouse to the middle of the text's first line and leaves it there. Opens nothing by itself. */
export async function hoverText(page: Tab, query: string | TextQuery): Promise<{ x: number; y: number }> {
  const [rect] = (await textBox(page, query)).rects;
  if (!rect) throw new Error('no rectangle');
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  await hoverPoint(page, middle);
  return middle;
}

/** The same for a place in the window (CSS px), of what stands in a shadow tree. */
export async function hoverPoint(page: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(Math.max(0, x + APPROACH.dx), y + APPROACH.dy);
  await page.mouse.move(x, y, { steps: APPROACH.steps });
}
