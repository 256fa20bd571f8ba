/** Where browsers usually are. Pure: the environment and the platform come in as values. */
import { posix, win32 } from 'node:path';

export type BrowserFamily = 'chromium' | 'firefox';

/** What a machine says about itself; `process` fits. */
export interface Machine {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Names of executables on Linux, the ones that take an unpacked extension most willingly first. */
const COMMANDS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Folders outside PATH that Linux packages use. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];

const MAC_APPS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The variable in which somebody can name a browser of their own. */
export const PATH_VARIABLE: Record<BrowserFamily, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Absolute paths worth looking at, in order of preference. */
export function usualPlaces(family: BrowserFamily, machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPlaces(family, machine.env);
  if (machine.platform === 'win32') return windowsPlaces(family, machine.env);
  return linuxPlaces(family, machine.env);
}

function linuxPlaces(family: BrowserFamily, env: Machine['env']): string[] {
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...onPath, ...LINUX_FOLDERS])];
  return COMMANDS[family].flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function macPlaces(family: BrowserFamily, env: Machine['env']): string[] {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return MAC_APPS[family].flatMap((app) => folders.map((folder) => posix.join(folder, app)));
}

function windowsPlaces(family: BrowserFamily, env: Machine['env']): string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return WINDOWS_PROGRAMS[family].flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}
