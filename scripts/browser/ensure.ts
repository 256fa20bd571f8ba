/** A browser to run, found or installed. */
import { readFileSync } from 'node:fs';
import { say, step } from '../terminal/say.ts';
import { distribution, installAdvice } from './advice.ts';
import { aptGet, hasApt, rootPrefix } from './apt.ts';
import { findBrowser } from './find.ts';
import type { BrowserFamily } from './places.ts';

/**
 * Debian's packages, with the least that makes a bare machine's pictures readable: Liberation for Arial and Times, and
 * DejaVu, without which the system font is a typewriter's and Arabic has no letters at all.
 */
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];
const PACKAGES: Record<BrowserFamily, string[]> = {
  chromium: ['chromium', ...FONTS],
  firefox: ['firefox-esr', ...FONTS],
};

/** No browser, and none could be installed; the message says what to do. */
export class BrowserMissing extends Error {}

/**
 * The path of a browser, installing Debian's where none is there and the user may.
 * @throws {BrowserMissing} with advice for this machine
 */
export async function ensureBrowser(family: BrowserFamily): Promise<string> {
  const found = findBrowser(family);
  if (found) return found;
  const osRelease = readOsRelease();
  const prefix = isDebian(osRelease) && hasApt() ? rootPrefix() : null;
  if (!prefix) throw new BrowserMissing(installAdvice(family, process.platform, osRelease));
  await install(PACKAGES[family], prefix);
  const installed = findBrowser(family);
  if (!installed) throw new BrowserMissing(installAdvice(family, process.platform, osRelease));
  return installed;
}

async function install(packages: readonly string[], prefix: readonly string[]): Promise<void> {
  say(`No browser found: installing Debian's ${packages.join(', ')} through apt-get, once.`);
  await step('Reading the package lists', () => aptGet(prefix, ['update']));
  await step(`Installing ${packages[0]}`, ({ update }) =>
    aptGet(prefix, ['install', '-y', '--no-install-recommends', ...packages], (percent, phase) =>
      update(`${phase} ${Math.round(percent)} %`),
    ),
  );
}

/** Ubuntu calls itself a kind of Debian, but its chromium package only points to a snap. */
function isDebian(osRelease: string): boolean {
  const ids = distribution(osRelease);
  return ids.includes('debian') && !ids.includes('ubuntu');
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
