/** Pages whose elements bear the names of the DOM's own properties, which they shadow: for content scripts as well. */
import { expect, it } from 'vitest';
import { markedTexts } from '../support/highlights.ts';
import { articleWith, marksBecome, withHostilePages } from '../support/hostile.ts';
import { hoverText } from '../support/hover.ts';
import { waitForCard } from '../support/wait.ts';

const NAMES = [
  ...['nodeType', 'localName', 'tagName', 'parentNode', 'parentElement', 'isConnected', 'ownerDocument', 'getRootNode'],
  ...['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'childNodes', 'children', 'firstElementChild'],
  ...['shadowRoot', 'attributes', 'classList', 'textContent', 'matches', 'closest', 'contains', 'checkVisibility'],
  ...['getElementsByClassName', 'querySelector', 'querySelectorAll', 'getBoundingClientRect', 'getAttribute', 'host'],
];
const CONTROLS = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

const hostile = withHostilePages();

it.each([
  ['one control a name', CONTROLS],
  ['two controls a name', CONTROLS + CONTROLS],
])(
  'a form around the page whose controls shadow what the DOM says of it is read, and followed (%s)',
  async (_, controls) => {
    const page = await hostile.open(
      articleWith(
        `<form id="form">${controls}Taiwan in the form. <h1>India too</h1><p id="one">China <b>in a</b> paragraph.</p></form>`,
      ),
    );
    await marksBecome(page, ['Taiwan', 'India', 'China']);
    await hoverText(page, { text: 'China', within: '#one' });
    await waitForCard(page, 'China');
    await page.evaluate(() => {
      const form = document.querySelector('#form') as Element;
      Element.prototype.append.call(form, 'Now Pakistan.', document.querySelector('#one') as Element);
    });
    await marksBecome(page, ['Taiwan', 'India', 'Pakistan', 'China']);
    await page.evaluate(() => {
      const article = document.querySelector('article') as Element;
      article.append(document.querySelector('#one') as Element);
      Element.prototype.remove.call(document.querySelector('#form'));
    });
    await marksBecome(page, ['China']);
    await page.evaluate((inner) => {
      const form = document.createElement('form');
      form.innerHTML = `<h1>Turkey</h1>${inner}`;
      document.querySelector('article')?.append(form);
    }, controls);
    await marksBecome(page, ['China', 'Turkey']);
  },
);

it('images that shadow what the document says do no harm: the page works on, and nothing is asked or thrown', async () => {
  const page = await hostile.open(
    articleWith(
      `<p id="one">China.</p>${['querySelector', 'body', 'createTreeWalker', 'addEventListener', 'createRange', 'hidden'].map((name) => `<img alt="" name="${name}">`).join('')}`,
    ),
    { marked: false },
  );
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => document.getElementById('one')?.textContent)).toBe('China.');
  // Read or not: what is marked is on the page.
  for (const text of await markedTexts(page)) expect(text).toBe('China');
});
