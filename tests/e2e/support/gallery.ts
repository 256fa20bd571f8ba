/** The gallery of scripts/gallery, built into memory: components in open shadow roots, where axe sees them. */
import { join } from 'node:path';
import { build } from 'vite';
import { COUNTRIES_FILE } from '../../../core/data/page-data.ts';
import { countriesFile } from '../../../scripts/cards/countries-file.ts';
import type { ServedPage } from './serve.ts';

/** Where it is served. Nothing is fetched from it: the test answers. */
export const GALLERY = 'https://gallery.invalid/';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** Its files by address; `queries` are those its page is asked for with. */
export async function builtGallery(queries: readonly string[]): Promise<Record<string, ServedPage>> {
  const built = await build({
    configFile: join(import.meta.dirname, '../../../scripts/gallery/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('Vite built something else than one bundle.');
  const files = built.output.map((file): [string, ServedPage] => {
    const source = file.type === 'chunk' ? file.code : file.source;
    const body = typeof source === 'string' ? source : new TextDecoder().decode(source);
    return [file.fileName, { body, contentType: TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'text/plain' }];
  });
  const [, page] = files.find(([name]) => name === 'index.html') ?? [];
  if (!page) throw new Error('The gallery has no page.');
  return Object.fromEntries([
    ...files.map(([name, file]) => [GALLERY + name, file]),
    // Vite's own server of the gallery answers with the same.
    [GALLERY + COUNTRIES_FILE, { body: JSON.stringify(countriesFile()), contentType: 'application/json' }],
    ...queries.map((query) => [GALLERY + query, page]),
  ]);
}
