import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tab } from './tab.ts';

export const SHOTS_DIR = join(import.meta.dirname, '../../../.output/shots');

/** Saves what the window shows as '<name>.png' under .output/shots and returns the path. */
export async function shot(page: Tab, name: string, dir = SHOTS_DIR): Promise<string> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
