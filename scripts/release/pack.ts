/** Builds, and the files a release consists of. */
import { join } from 'node:path';
import { ROOT } from '../check/run.ts';
import { build, TARGETS, type Target } from './builds.ts';
import { isSource, readFolder } from './files.ts';
import type { Entry } from './zip.ts';

export const RELEASE = join(ROOT, '.output/release');

export interface Built {
  target: Target;
  /** Null where the build failed. */
  files: Entry[] | null;
  output: string;
}

/** One after the other: a build takes all the processors there are. */
export async function buildAll(root: string = ROOT, targets = TARGETS, bundledFile = ''): Promise<Built[]> {
  const all: Built[] = [];
  for (const target of targets) {
    const { ok, output } = await build(target, root, bundledFile);
    all.push({ target, files: ok ? readFolder(join(root, '.output', target.folder)) : null, output });
  }
  return all;
}

export const readSources = (root: string = ROOT): Entry[] => readFolder(root, isSource);

/** 'sidelight-1.2.3-chrome.zip' */
export const zipName = (version: string, what: string): string => `sidelight-${version}-${what}.zip`;
