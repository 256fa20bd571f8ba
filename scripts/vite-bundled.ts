/** Vite plugin: notes the packages whose code a build took, in the file a variable names; without it, it does nothing. */
import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { BUNDLED_VARIABLE } from './release/builds.ts';
import { packageOf } from './release/bundled.ts';

/** One build makes several bundles, each with a plugin of its own. */
const seen = new Set<string>();

export const bundledPlugin = (): Plugin => ({
  name: 'sidelight-bundled',
  apply: 'build',
  generateBundle(_, bundle) {
    const file = process.env[BUNDLED_VARIABLE];
    if (!file) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = packageOf(id);
        if (name !== null && renderedLength > 0) seen.add(name);
      }
    }
    writeFileSync(file, JSON.stringify([...seen].sort()));
  },
});
