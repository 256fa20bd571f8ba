/**
 * Vite plugin: `virtual:countries` names the build's country records by their version, and puts the records themselves
 * (facts, names, flags of all countries) into the extension as a file: no script carries them, each is read when needed.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { COUNTRIES_FILE } from '../core/data/page-data.ts';
import { COUNTRY_SOURCES, countriesFile } from './cards/countries-file.ts';

const NAME = 'virtual:countries';
const RESOLVED = `\0${NAME}`;
const VERSION_LENGTH = 16;

export function flagsPlugin(): Plugin {
  let building = false;
  return {
    name: 'sidelight-countries',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of COUNTRY_SOURCES) this.addWatchFile(file);
      const source = JSON.stringify(countriesFile());
      if (building) this.emitFile({ type: 'asset', fileName: COUNTRIES_FILE, source });
      const version = createHash('sha256').update(source).digest('hex').slice(0, VERSION_LENGTH);
      return `export const version = ${JSON.stringify(version)};`;
    },
    // The development server of the gallery writes no files.
    configureServer({ middlewares }) {
      middlewares.use(`/${COUNTRIES_FILE}`, (_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(countriesFile()));
      });
    },
  };
}
