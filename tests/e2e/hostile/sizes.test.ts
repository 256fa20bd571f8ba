/** Pages beyond all measure: what holds is that they are read to the end, or to a limit, and stay usable meanwhile. */
import { expect, it } from 'vitest';
import { markedTexts } from '../support/highlights.ts';
import { articleWith, marksBecome, popupSays, withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import type { Tab } from '../support/tab.ts';
import { until, waitForCard } from '../support/wait.ts';

/** Milliseconds that reading such a page may take on a machine that has other work. */
const PATIENCE_MS = 60_000;
const NODES = 1_000_000;
const MATCHES = 20_000;
const DEPTH = 10_000;
/** Chromium by itself dies of laying out twice as many. */
const SHOWN_DEPTH = 2_000;

const hostile = withHostilePages();

const article = (script: string): string =>
  articleWith('<p id="first">China first.</p><div id="stage"></div>', `<script>${script}</script>`);

async function cardOpens(page: Tab, within: string): Promise<void> {
  await hoverText(page, { text: 'China', within });
  await waitForCard(page, 'China');
}

it('a text node of 10 MB is read for its first 100,000 characters', async () => {
  const page = await hostile.open(
    article(`
      const words = 'Taiwan here. ' + 'Nobody is named in these words. '.repeat(330000) + 'India at its end.';
      document.querySelector('#stage').append(document.createElement('pre'), words);
    `),
  );
  await marksBecome(page, ['China', 'Taiwan'], PATIENCE_MS);
  await cardOpens(page, '#first');
});

it(`a page of ${NODES} nodes is read to its end`, async () => {
  const page = await hostile.open(
    article(`
      document.querySelector('#stage').style.display = 'none';
      document.querySelector('#stage').innerHTML = '<p>Nobody.</p>'.repeat(${NODES / 2});
      document.querySelector('#stage').insertAdjacentHTML('afterend', '<p>China last.</p>');
    `),
  );
  await marksBecome(page, ['China', 'China'], PATIENCE_MS);
  await cardOpens(page, '#first');
});

it(`${MATCHES} names are found, and painted near the window`, async () => {
  const page = await hostile.open(
    article(`document.querySelector('#stage').innerHTML = '<p>China again.</p>'.repeat(${MATCHES - 1});`),
  );
  await popupSays(hostile.browser, page, '20,000 mentions', PATIENCE_MS);
  const painted = (await markedTexts(page)).length;
  expect(painted).toBeGreaterThan(50);
  expect(painted).toBeLessThan(1_000);
  await cardOpens(page, '#first');
});

it(`elements nested ${DEPTH} deep are read, and ${SHOWN_DEPTH} deep marked as well`, async () => {
  const page = await hostile.open(
    article(`
      const nest = (depth, text) => {
        let at = document.createElement('div');
        const top = at;
        for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('div'));
        at.textContent = text;
        return top;
      };
      const hidden = document.createElement('div');
      hidden.style.display = 'none';
      hidden.append(nest(${DEPTH}, 'India at the bottom of what is not shown.'));
      document.querySelector('#stage').append(hidden, nest(${SHOWN_DEPTH}, 'Taiwan at the bottom.'), 'Pakistan after both.');
    `),
  );
  await marksBecome(page, ['China', 'Taiwan', 'Pakistan'], PATIENCE_MS);
});

it('text that is no proper text is read past', async () => {
  const page = await hostile.open(
    article(`
      const texts = ['\\ud800Taiwan\\udc00 alone', '\\udc00\\ud800 India', 'Pa\\u200dkis\\u200ctan', '\\u202ePakistan\\u202c turned',
        '\\u2066Iran\\u2069', '\\u0000\\ufffe North\\u00a0Korea \\uffff', 'Tai\\u0301wan', '\\u{1f468}\\u200d\\u{1f469}\\u200d\\u{1f467} Germany', '\\ud83d', 'e\\u0301'.repeat(50000)];
      for (const text of texts) document.querySelector('#stage').appendChild(document.createElement('p')).textContent = text;
    `),
  );
  await until(async () => (await markedTexts(page)).includes('Germany'), 5_000);
  const marked = await markedTexts(page);
  for (const name of ['China', 'India', 'Pakistan', 'North\u00a0Korea']) expect(marked).toContain(name);
});
