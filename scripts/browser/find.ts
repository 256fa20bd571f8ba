import { accessSync, constants, statSync } from 'node:fs';
import { type BrowserFamily, type Machine, PATH_VARIABLE, usualPlaces } from './places.ts';

/** The path somebody gave does not lead to a browser: their mistake to mend, nothing to guess around. */
export class BadBrowserPath extends Error {}

/**
 * The executable of an installed browser, or null. CHROME_PATH and FIREFOX_PATH win.
 * @throws {BadBrowserPath} when that variable names something that cannot be run
 */
export function findBrowser(
  family: BrowserFamily,
  machine: Machine = process,
  canRun: (path: string) => boolean = isExecutable,
): string | null {
  const variable = PATH_VARIABLE[family];
  const wanted = machine.env[variable];
  if (wanted) {
    if (canRun(wanted)) return wanted;
    throw new BadBrowserPath(`${variable} is '${wanted}', but there is no program that can be run there.`);
  }
  return usualPlaces(family, machine).find(canRun) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
