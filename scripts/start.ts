/**
 * `npm start`: builds the extension and shows it at work on the project's sample page, in a browser of its own; without
 * a display (or with --headless) it rests on every kind of mention itself, prints the cards and saves screenshots.
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { ensureBrowser } from './browser/ensure.ts';
import { ROOT, runNode } from './check/run.ts';
import { hasDisplay } from './demo/display.ts';
import { serveFile } from './demo/server.ts';
import { tour } from './demo/tour.ts';
import { say, step } from './terminal/say.ts';

const PAGE = join(ROOT, 'tests/fixtures/pages/demo.html');
const OUTPUT = join(ROOT, '.output/demo');
/** WXT's name for what `--mode demo` builds: the shipped extension that also runs on http://localhost. */
const EXTENSION = join(ROOT, '.output/chrome-mv3-demo');

const withWindow = !process.argv.includes('--headless') && hasDisplay(process);

try {
  say(
    withWindow
      ? 'Sidelight: building the extension and opening it on a sample page. Close the browser window to end.'
      : 'Sidelight: no display, so the demo runs unseen: it rests on each kind of mention and prints the card that opens.',
  );
  await ensureBrowser('chromium');
  await build();
  await rm(OUTPUT, { recursive: true, force: true });
  process.exitCode = (await demo()) ? 0 : 1;
} catch (error) {
  say(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  await step('Building the extension', async () => {
    const { ok, output } = await runNode(['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'demo']);
    if (!ok) throw new Error(`The build failed:\n${output}`);
  });
}

async function demo(): Promise<boolean> {
  const server = await serveFile(PAGE);
  try {
    const { context, close } = await step('Starting the browser', () =>
      launchChromium({
        extensionDir: EXTENSION,
        headless: !withWindow,
        profileDir: join(OUTPUT, 'profile'),
        network: withWindow,
        context: withWindow ? {} : { deviceScaleFactor: 2 },
      }),
    );
    if (withWindow) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(server.address);
      say(`Open at ${server.address}: rest the pointer on a name.`);
      if (!context.isClosed()) await context.waitForEvent('close', { timeout: 0 });
      return true;
    }
    const problems = await tour(context, server.address, OUTPUT);
    await close();
    return report(problems);
  } finally {
    await server.close();
  }
}

function report(problems: readonly string[]): boolean {
  say(`\nScreenshots, light and dark: ${relative(process.cwd(), OUTPUT) || '.'}`);
  for (const problem of problems) say(`✗ ${problem}`);
  say(problems.length === 0 ? '✓ Every card opened.' : `${problems.length} of the demo's steps went wrong.`);
  return problems.length === 0;
}
