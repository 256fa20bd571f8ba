/**
 * What the extension is made of and with, as a CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json/), from
 * package-lock.json alone: older npm cannot make one. Same lock file, same document: it has no time in it. Pure.
 */
import { createHash } from 'node:crypto';

interface Locked {
  name?: string;
  version?: string;
  /** SPDX identifier or expression, or whatever the package says. */
  license?: string;
  /** Subresource integrity: 'sha512-' and base64, several with spaces between. */
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The parts of a lock file of version 2 or 3 that count here. Keys are folders: '' is the project itself. */
export interface Lock {
  packages: Record<string, Locked>;
}

const SPEC_VERSION = '1.6';
const FOLDER = 'node_modules/';
const ALGORITHMS: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };

/** @param shipped names of packages of which something is in the extension; the others only help to build it */
export function makeSbom(lock: Lock, shipped: ReadonlySet<string>, licence: string): Record<string, unknown> {
  const root = lock.packages[''] ?? {};
  const self = { name: root.name ?? '', version: root.version ?? '' };
  const folders = Object.keys(lock.packages)
    .filter((folder) => folder !== '')
    .sort();
  const components = new Map<string, object>();
  const links = new Map<string, Set<string>>();
  for (const folder of ['', ...folders]) {
    const locked = lock.packages[folder] ?? {};
    const ref = folder === '' ? purl(self.name, self.version) : refOf(folder, locked);
    const wanted = { ...locked.dependencies, ...locked.optionalDependencies, ...locked.peerDependencies };
    const names = Object.keys(folder === '' ? { ...wanted, ...locked.devDependencies } : wanted);
    const found = names.flatMap((name) => resolve(name, folder, lock) ?? []);
    const refs = links.get(ref) ?? new Set();
    for (const each of found) refs.add(refOf(each, lock.packages[each] ?? {}));
    links.set(ref, refs);
    if (folder !== '') components.set(ref, component(folder, locked, shipped));
  }
  const body = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(self.name, self.version),
        ...self,
        licenses: [{ license: { id: licence } }],
        purl: purl(self.name, self.version),
      },
    },
    components: [...components.entries()].sort(byKey).map(([, one]) => one),
    dependencies: [...links.entries()].sort(byKey).map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
  return {
    $schema: `http://cyclonedx.org/schema/bom-${SPEC_VERSION}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: SPEC_VERSION,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    version: 1,
    ...body,
  };
}

function component(folder: string, locked: Locked, shipped: ReadonlySet<string>): object {
  const { scope, name } = nameParts(nameOf(folder, locked));
  const hashes = (locked.integrity ?? '').split(' ').flatMap((each) => {
    const [algorithm = '', digest = ''] = each.split(/-(.*)/s);
    const alg = ALGORITHMS[algorithm];
    return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
  return {
    type: 'library',
    'bom-ref': refOf(folder, locked),
    ...(scope === '' ? {} : { group: scope }),
    name,
    version: locked.version ?? '',
    scope: shipped.has(nameOf(folder, locked)) ? 'required' : 'excluded',
    ...(hashes.length === 0 ? {} : { hashes }),
    licenses: licences(locked.license),
    purl: refOf(folder, locked),
  };
}

/** An expression as such; one identifier as one; anything else as the name it is. */
function licences(stated: string | undefined): object[] {
  if (!stated) return [];
  if (/ (?:OR|AND|WITH) /.test(stated)) return [{ expression: stated }];
  return [{ license: NO_IDENTIFIERS.has(stated) ? { name: stated } : { id: stated } }];
}

/** What packages write and SPDX does not list. */
const NO_IDENTIFIERS: ReadonlySet<string> = new Set(['BSD', 'UNLICENSED', 'SEE LICENSE IN LICENSE']);

/** The folder Node takes a package from: the nearest one that has it. Optional ones may be nowhere. */
function resolve(name: string, from: string, lock: Lock): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))) {
    const candidate = folder === '' ? `${FOLDER}${name}` : `${folder}/${FOLDER}${name}`;
    if (lock.packages[candidate]) return candidate;
    if (folder === '') return null;
  }
}

/** An alias is installed under another name than its own. */
const nameOf = (folder: string, locked: Locked): string =>
  locked.name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);

const refOf = (folder: string, locked: Locked): string => purl(nameOf(folder, locked), locked.version ?? '');

function nameParts(name: string): { scope: string; name: string } {
  const [scope, rest] = name.split('/');
  return rest === undefined ? { scope: '', name } : { scope: scope ?? '', name: rest };
}

/** Package URL, https://github.com/package-url/purl-spec */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Of the document's contents, in the shape of a UUID of version 8 (RFC 9562: the maker's own kind). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
