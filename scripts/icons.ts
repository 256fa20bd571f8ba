/** `npm run icons`: draws public/icon/*.png from the drawings in assets/icons. Run after changing one; the pictures are kept as files. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { ROOT } from './check/run.ts';
import { say } from './terminal/say.ts';

/** Edge lengths in px that browsers ask for: toolbar, at 1x and 2x, the list of extensions, the store. */
const SIZES = [16, 32, 48, 96, 128];
/** The toolbar alone shows that nothing runs. */
const TOOLBAR_SIZES = [16, 32, 48];
const DRAWINGS: readonly (readonly [drawing: string, prefix: string, sizes: readonly number[]])[] = [
  ['sidelight.svg', '', SIZES],
  ['sidelight-off.svg', 'off-', TOOLBAR_SIZES],
];
const FOLDER = join(ROOT, 'public/icon');

const { context, close } = await launchChromium({ extensionDir: null });
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await mkdir(FOLDER, { recursive: true });
  for (const [drawing, prefix, sizes] of DRAWINGS) {
    const svg = await readFile(join(ROOT, 'assets/icons', drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(join(FOLDER, `${prefix}${size}.png`), await page.screenshot({ omitBackground: true }));
      say(`public/icon/${prefix}${size}.png`);
    }
  }
} finally {
  await close();
}
