/** A hundred thousand names on one page: all are found, few are painted at a time, and cards open at both ends. */
import { expect, it } from 'vitest';
import { highlights, markedTexts } from '../support/highlights.ts';
import { articleWith, popupSays, withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import { waitForCard, waitForNoCard } from '../support/wait.ts';

/** Milliseconds that reading such a page may take on a machine that has other work. */
const PATIENCE_MS = 90_000;
const MATCHES = 100_000;
const A_PARAGRAPH = 10;
/** Marks that are always painted, and those of the paragraphs near a window (core/page/marks.ts). */
const MOST_PAINTED = 2_000;

const hostile = withHostilePages();

it('100,000 names are found, and painted near the window', async () => {
  const paragraph = `<p>${'China, again. '.repeat(A_PARAGRAPH)}</p>`;
  const page = await hostile.open(
    articleWith(
      '<p id="first">China first.</p><div id="stage"></div><p id="last">India last.</p>',
      `<script>
        document.querySelector('#stage').innerHTML = ${JSON.stringify(paragraph)}.repeat(${MATCHES / A_PARAGRAPH});
      </script>`,
    ),
  );
  // A card opens whether all of it is read or not.
  await hoverText(page, { text: 'China', within: '#first' });
  await waitForCard(page, 'China');
  await page.mouse.move(0, 0);
  await waitForNoCard(page);
  const popup = await popupSays(hostile.browser, page, '100,001 mentions', PATIENCE_MS);
  expect(await popup.text()).toContain('India');
  await popup.evaluate('void setTimeout(() => window.close(), 0)');
  expect((await markedTexts(page)).length).toBeLessThan(MOST_PAINTED);

  // What comes into view is painted, what leaves it no more; a card opens at the end as at the beginning.
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await expect
    .poll(async () => Object.values(await highlights(page)).flat(), { timeout: PATIENCE_MS })
    .toContain('India');
  await hoverText(page, { text: 'India', within: '#last' });
  await waitForCard(page, 'India');
  expect((await markedTexts(page)).length).toBeLessThan(MOST_PAINTED);
});
