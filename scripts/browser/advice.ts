/** What to type to get a browser, for the machine at hand. Pure. */
import { type BrowserFamily, PATH_VARIABLE } from './places.ts';

const NAMES: Record<BrowserFamily, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** Keyed by ID (or a word of ID_LIKE) of /etc/os-release. Ubuntu's own chromium package is a snap in disguise. */
const LINUX: readonly [id: string, commands: Record<BrowserFamily, string>][] = [
  ['ubuntu', { chromium: 'sudo snap install chromium', firefox: 'sudo snap install firefox' }],
  ['debian', { chromium: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' }],
  ['fedora', { chromium: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' }],
  ['arch', { chromium: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' }],
  ['alpine', { chromium: 'sudo apk add chromium', firefox: 'sudo apk add firefox-esr' }],
  ['suse', { chromium: 'sudo zypper install chromium', firefox: 'sudo zypper install MozillaFirefox' }],
];

const OTHER: Record<string, Record<BrowserFamily, string>> = {
  darwin: { chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
};

/** The names a Linux distribution goes by: its own and those of its ancestors. */
export function distribution(osRelease: string): string[] {
  const value = (key: string) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  return `${value('ID')} ${value('ID_LIKE')}`.trim().split(/\s+/).filter(Boolean);
}

/**
 * @param osRelease Text of /etc/os-release, '' where there is none.
 */
export function installAdvice(family: BrowserFamily, platform: string, osRelease: string): string {
  const ids = distribution(osRelease);
  const command =
    OTHER[platform]?.[family] ??
    LINUX.find(([id]) => ids.some((own) => own === id || own.startsWith(`${id}-`) || own.endsWith(id)))?.[1][family];
  const how = command
    ? `Install one with:\n\n  ${command}\n\n`
    : 'Install one with the package manager of your system, ';
  return `No ${NAMES[family]} found. ${how}or set ${PATH_VARIABLE[family]} to the program's full path.`;
}
