/** What the checks look at: builds here and elsewhere, sources, documents. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../check/run.ts';
import type { Progress } from '../terminal/say.ts';
import { TARGETS } from './builds.ts';
import { writeFolder } from './files.ts';
import { type Built, buildAll, RELEASE, readSources, zipName } from './pack.ts';
import { type Entry, readZip, writeZip } from './zip.ts';

export interface Material {
  version: string;
  /** All targets, built in this folder. */
  builds: Built[];
  /** The targets the stores ask sources for, built from the packed sources in another folder. */
  rebuilds: Built[];
  /** Packages whose code the builds hold. */
  bundled: string[];
  sources: Entry[];
  /** By what is in them: a browser's name, or 'sources'. */
  zips: ReadonlyMap<string, Buffer>;
}

/** Stores compile what is sent to them for these; Edge takes Chrome's, and Safari's is wrapped in an app. */
const REBUILT = TARGETS.filter(({ browser }) => browser === 'chrome' || browser === 'firefox');

export async function prepare({ update }: Progress): Promise<Material> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  update('for every browser');
  const list = join(RELEASE, 'bundled.json');
  const builds = await buildAll(ROOT, TARGETS, list);
  const bundled = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
  rmSync(list, { force: true });
  const sources = readSources();
  const zips = new Map<string, Buffer>();
  for (const { target, files } of builds) if (files) zips.set(target.browser, writeZip(files));
  zips.set('sources', writeZip(sources));
  for (const [what, zip] of zips) writeFileSync(join(RELEASE, zipName(version, what)), zip);
  update('from the sources, elsewhere');
  const rebuilds = await rebuild(zips.get('sources') ?? Buffer.alloc(0));
  return { version, builds, rebuilds, bundled, sources, zips };
}

/** As a reviewer would, but for `npm ci`: the installed packages are those of here, by a link. */
async function rebuild(sources: Buffer): Promise<Built[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sidelight-built-elsewhere-'));
  try {
    writeFolder(folder, readZip(sources));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await buildAll(folder, REBUILT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
