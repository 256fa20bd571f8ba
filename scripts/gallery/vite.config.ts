/** The gallery: every kind of card on one page, to look at. `npx vite scripts/gallery`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { flagsPlugin } from '../vite-flags.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact(), flagsPlugin()],
  // The build only serves the checks; it goes where no build of the product goes.
  build: { outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)), emptyOutDir: true },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
