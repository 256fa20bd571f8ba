/** Modules of the project as one script that a page can run. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** @param entry A module under tests/bench/in-page; what it exports becomes the global `name` of the page. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, '../in-page', entry), name, formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: Vite built nothing.`);
  return chunk.code;
}
