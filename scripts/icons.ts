/** `npm run icons`: draws public/icon/*.png from the one SVG. Run after changing it; the pictures are kept as files. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { ROOT } from './check/run.ts';
import { say } from './terminal/say.ts';

/** Edge lengths in px that browsers ask for: toolbar, at 1x and 2x, the list of extensions, the store. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = join(ROOT, 'public/icon');

const svg = await readFile(join(ROOT, 'assets/icons/sidelight.svg'), 'utf8');
const { context, close } = await launchChromium({ extensionDir: null });
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await mkdir(FOLDER, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
    say(`public/icon/${size}.png`);
  }
} finally {
  await close();
}
