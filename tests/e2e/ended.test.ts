/** Firefox's background ended under an open page, as where its process has crashed: the next question starts it again. */
import { expect } from 'vitest';
import { clickInCard } from './support/card.ts';
import { inFirefox } from './support/differs.ts';
import { endBackground } from './support/firefox-background.ts';
import { markedTexts, waitForHighlights } from './support/highlights.ts';
import { articleWith } from './support/hostile.ts';
import { hoverText } from './support/hover.ts';
import { startBrowser, visit } from './support/session.ts';
import { until, waitForCard } from './support/wait.ts';
import { stored } from './support/worker.ts';

inFirefox('Chromium ends a service worker: see killed')(
  'a card opens, and what is hidden there stays hidden',
  async () => {
    const browser = await startBrowser();
    try {
      if (!('worker' in browser)) throw new Error('This is another browser.');
      const { page, complaints } = await visit(
        browser,
        articleWith('<p>Here is Turkey in a line, and India in it.</p>'),
      );
      await waitForHighlights(page);
      await endBackground(browser);
      await hoverText(page, 'Turkey');
      await waitForCard(page, 'Turkey');
      await endBackground(browser).catch(() => undefined);
      await clickInCard(page, /Stop marking/);
      expect(await until(async () => !(await markedTexts(page)).includes('Turkey'))).toBe(true);
      expect(await stored(browser, 'settings')).toMatchObject({ hidden: ['turkey'] });
      expect(complaints.list).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
