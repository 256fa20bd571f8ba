/** Puts pictures of the extension's windows where the browser shows them: a popup over the page, a panel beside it. */
import type { BrowserContext } from 'playwright-core';

/** CSS px, what both stores ask for. */
export const STORE_SIZE = { width: 1280, height: 800 } as const;

export interface Layer {
  png: Buffer;
  /** CSS px from the left and the top edge. */
  x: number;
  y: number;
  /** As a window that lies on what is below. */
  raised?: boolean;
}

/** Draws layers over one another, the first at the bottom. */
export async function compose(context: BrowserContext, layers: readonly Layer[], size = STORE_SIZE): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(size);
    const images = layers.map(({ png, x, y, raised }) => {
      const look = raised ? 'border-radius:10px;box-shadow:0 0 0 1px #0003,0 8px 30px #0006' : '';
      return `<img style="position:absolute;left:${x}px;top:${y}px;${look}" src="data:image/png;base64,${png.toString('base64')}">`;
    });
    await page.setContent(`<style>body{margin:0;overflow:hidden}</style>${images.join('')}`);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
