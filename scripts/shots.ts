/**
 * `npm run shots`: takes the pictures of the stores (docs/store, 1280x800) and of the README (docs/images) from the real
 * extension on the sample page. Run after a change of looks; the pictures are kept as files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { ensureBrowser } from './browser/ensure.ts';
import { ROOT, runNode } from './check/run.ts';
import { serveFile } from './demo/server.ts';
import { shrinkPng } from './shots/png.ts';
import { card, options, panel, panelBesidePage, popup, popupOverPage, type Stage } from './shots/scenes.ts';
import { say, step } from './terminal/say.ts';

const SAMPLE = join(ROOT, 'tests/fixtures/pages/demo.html');
/** WXT's name for what `--mode demo` builds: what ships, and it also runs on http://localhost. */
const EXTENSION = join(ROOT, '.output/chrome-mv3-demo');

/** CSS px to right above the article's text, on a page as wide as the README's picture. */
const ABOVE_TEXT = 244;

/** By path under docs/, without '.png'. Stores show them in this order. */
const PICTURES: readonly (readonly [path: string, take: (stage: Stage) => Promise<Buffer>])[] = [
  ['store/1-card', (stage) => card(stage, 'light')],
  ['store/2-popup', popupOverPage],
  ['store/3-panel', panelBesidePage],
  ['store/4-options', options],
  ['store/5-card-dark', (stage) => card(stage, 'dark')],
  ['images/card', (stage) => card(stage, 'light', ABOVE_TEXT, { width: 900, height: 560 })],
  ['images/popup', popup],
  ['images/panel', (stage) => panel(stage, { width: 760, height: 640 })],
];

try {
  await ensureBrowser('chromium');
  await step('Building the extension', async () => {
    const { ok, output } = await runNode(['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'demo']);
    if (!ok) throw new Error(`The build failed:\n${output}`);
  });
  await takeAll();
} catch (error) {
  say(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function takeAll(): Promise<void> {
  const server = await serveFile(SAMPLE);
  const chromium = await launchChromium({ extensionDir: EXTENSION, context: { locale: 'en-US' } });
  try {
    for (const [path, take] of PICTURES) {
      const file = join(ROOT, 'docs', `${path}.png`);
      const png = shrinkPng(await take({ chromium, address: server.address }));
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, png);
      say(`${relative(process.cwd(), file)}, ${Math.round(png.length / 1000)} kB`);
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}
