/** The builds that ship, and how each is made. */
import { join } from 'node:path';
import { type Outcome, ROOT, runNode } from '../check/run.ts';

export interface Target {
  browser: 'chrome' | 'firefox' | 'edge' | 'safari';
  /** Folder under .output, as WXT names it. */
  folder: string;
  /** Arguments for `wxt build`. */
  args: readonly string[];
}

/** Safari as manifest version 3: in version 2 WXT leaves out the optional sites and the panel's scripting. */
export const TARGETS: readonly Target[] = [
  { browser: 'chrome', folder: 'chrome-mv3', args: [] },
  { browser: 'firefox', folder: 'firefox-mv2', args: ['-b', 'firefox'] },
  { browser: 'edge', folder: 'edge-mv3', args: ['-b', 'edge'] },
  { browser: 'safari', folder: 'safari-mv3', args: ['-b', 'safari', '--mv3'] },
];

/** The variable that names the file a build notes the packages in whose code it took. */
export const BUNDLED_VARIABLE = 'SIDELIGHT_BUNDLED';

/** @param root the project's folder, this one or a copy */
export function build(target: Target, root: string = ROOT, bundledFile = ''): Promise<Outcome> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  return runNode([wxt, 'build', ...target.args], { cwd: root, env: { [BUNDLED_VARIABLE]: bundledFile } });
}
