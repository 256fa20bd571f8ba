/** `npm run zip`: builds for every browser and packs each build, and the sources, into .output/release. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './check/run.ts';
import { build, TARGETS } from './release/builds.ts';
import { readFolder } from './release/files.ts';
import { RELEASE, readSources, zipName } from './release/pack.ts';
import { type Entry, writeZip } from './release/zip.ts';
import { say, step } from './terminal/say.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
try {
  for (const target of TARGETS) {
    const { ok, output } = await step(`Building for ${target.browser}`, () => build(target));
    if (!ok) throw new Error(`The build failed:\n${output}`);
    pack(target.browser, readFolder(join(ROOT, '.output', target.folder)));
  }
  pack('sources', readSources());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function pack(what: string, entries: readonly Entry[]): void {
  const path = join(RELEASE, zipName(version, what));
  const zip = writeZip(entries);
  writeFileSync(path, zip);
  say(`  ${relative(process.cwd(), path)}, ${Math.round(zip.length / 1000)} kB`);
}
