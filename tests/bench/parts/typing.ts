/** What a keystroke costs in editors on a page that is read and followed. */
import type { Page } from 'playwright-core';
import { longHtml } from '../html/generated.ts';
import { startPair } from '../support/browsers.ts';
import { type Cell, printTable } from '../support/table.ts';
import { compare, middle } from '../support/visit.ts';

const ROUNDS = 5;
const NODES = 500;
/** Names among other words: what would be marked outside an editor. */
const TYPED = 'Turkey and China said it. '.repeat(6);
const BETWEEN_KEYS_MS = 15;

const EDITORS: Readonly<Record<string, string>> = {
  'contenteditable, 200 paragraphs': `<div id="editor" contenteditable>${'<p>Turkey once, and China as well.</p>'.repeat(200)}</div>`,
  textarea: `<textarea id="editor">${'Turkey once, and China as well. '.repeat(200)}</textarea>`,
  'role=textbox, its text set anew at each key': `<div id="editor" role="textbox" tabindex="0">Turkey</div><script>
    editor.addEventListener('keydown', ({ key }) => { editor.textContent += key; });</script>`,
};

export async function typing(): Promise<void> {
  const pair = await startPair();
  const keys = TYPED.length;
  try {
    const rows: Cell[][] = [];
    for (const [name, editor] of Object.entries(EDITORS)) {
      const html = longHtml(NODES).replace('<main>', `<main>${editor}`);
      const { with: ours, without, added } = await compare(pair, { html, action: type }, ROUNDS);
      rows.push([
        name,
        middle(without, ({ cpu }) => cpu) / keys,
        middle(ours, ({ cpu }) => cpu) / keys,
        added / keys,
        middle(ours, (one) => one.ours) / keys,
        String(middle(ours, ({ layouts }) => layouts)),
      ]);
    }
    printTable(
      `A keystroke in an editor, of ${keys}: ms of the main thread, the middle of ${ROUNDS} rounds`,
      ['editor', 'without', 'with', 'added', 'our script', 'forced layouts'],
      rows,
    );
  } finally {
    await pair.close();
  }
}

async function type(page: Page): Promise<void> {
  await page.locator('#editor').focus();
  await page.keyboard.type(TYPED, { delay: BETWEEN_KEYS_MS });
}
