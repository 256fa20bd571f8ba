/** What a tab keeps once all that can be collected was collected. */
import type { Page } from 'playwright-core';

export interface Kept {
  /** Bytes of the whole renderer's JavaScript heap, our isolated world included. */
  heap: number;
  /** DOM nodes that are alive, on the page or not. */
  nodes: number;
}

export async function collected(page: Page): Promise<Kept> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What the first collection sets free may hold more.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes };
}
