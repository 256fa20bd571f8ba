/** Folders as lists of files, in order of their names. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from './zip.ts';

/** What is installed, made or kept by tools, and so is no source. Everything else is needed to build or to check. */
const NO_SOURCES = new Set(['node_modules', '.output', '.wxt', '.git', '.idea', '.vscode']);

/** Whether a file or folder of the project belongs to its sources. Pure. */
export const isSource = (name: string): boolean =>
  !NO_SOURCES.has(name) && !name.endsWith('.log') && name !== '.DS_Store';

export function readFolder(folder: string, keep: (name: string) => boolean = () => true): Entry[] {
  const entries: Entry[] = [];
  const walk = (inside: string): void => {
    for (const name of readdirSync(join(folder, inside)).filter(keep).sort()) {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) walk(path);
      else entries.push({ name: path, data: readFileSync(join(folder, path)) });
    }
  };
  walk('');
  return entries;
}

export function writeFolder(folder: string, entries: readonly Entry[]): void {
  for (const { name, data } of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
}

export const textOf = (entry: Entry | undefined): string => (entry ? Buffer.from(entry.data).toString('utf8') : '');
