/** Packages that are part of what ships, read from node_modules. `npm run release:check` compares with real builds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../check/run.ts';
import type { Shipped } from './licences.ts';
import { MIT } from './mit.ts';

/** Packages whose code is in the scripts: our dependencies, theirs, and what the tools that build add. */
export const CODE = [
  ...['@floating-ui/core', '@floating-ui/dom', '@floating-ui/utils', 'fuse.js', 'preact', 'valibot'],
  ...['@wxt-dev/browser', 'vite', 'wxt'],
];

/** Packages whose data is in our files: see docs/DATA.md. */
export const DATA = ['cldr-core', 'cldr-localenames-full', 'country-flag-icons'];

/** Where names of capitals were read from: not installed, since it is large (docs/DATA.md); of the same licence. */
const CAPITALS = { name: 'cldr-dates-full', like: 'cldr-core' };

const TEXTS = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];
/** Below it Vite lists what its own tool is made of, of which nothing is shipped. */
const VITE_REST = '# Licenses of bundled dependencies';

/** In order of names. @throws Error where a package is not installed */
export function readShipped(root: string = ROOT): Shipped[] {
  const code = CODE.map((name) => read(root, name, 'code'));
  const data = DATA.map((name) => read(root, name, 'data'));
  const like = data.find(({ name }) => name === CAPITALS.like);
  const capitals = like ? [{ ...like, name: CAPITALS.name }] : [];
  return [...code, ...data, ...capitals].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function read(root: string, name: string, use: Shipped['use']): Shipped {
  const folder = join(root, 'node_modules', name);
  const stated: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version = '', license = '', author } = stated as { version?: string; license?: string; author?: unknown };
  const file = TEXTS.map((each) => join(folder, each)).find((each) => existsSync(each));
  const text = file === undefined ? standardText(license, author) : readFileSync(file, 'utf8');
  return { name, version, licence: license, use, text: (text.split(VITE_REST)[0] ?? '').trim() };
}

/** Some packages state the MIT licence and bring no text: its own, with their author. */
function standardText(licence: string, author: unknown): string {
  const name = typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name;
  return licence === 'MIT' && name ? `MIT License\n\nCopyright (c) ${name}\n\n${MIT}` : '';
}
