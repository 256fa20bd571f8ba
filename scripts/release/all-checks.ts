/** The checks of `npm run release:check`, in order: what each looks at. What it finds is said in checks/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { catalogs } from '../../core/i18n/catalogs.ts';
import { messagesEn } from '../../core/i18n/messages.en.ts';
import { optionsEn } from '../../core/i18n/options.en.ts';
import { surfacesEn } from '../../core/i18n/surfaces.en.ts';
import { matchPatterns, newsSitesSchema } from '../../core/sites/news-sites.ts';
import { ROOT } from '../check/run.ts';
import { checkBudgets, ZIP_LIMIT } from './checks/budgets.ts';
import { type Catalog, checkCatalog, checkManifestWords } from './checks/catalogs.ts';
import { checkCollection, checkIcons, ICON_SIZES, type IconManifest } from './checks/icons.ts';
import { checkPermissions, type Manifest } from './checks/permissions.ts';
import { checkSame } from './checks/same.ts';
import { checkSbom } from './checks/sbom.ts';
import { readSignatures } from './checks/signatures.ts';
import { checkStoreTexts } from './checks/store.ts';
import { checkTraces } from './checks/traces.ts';
import { checkVersions } from './checks/versions.ts';
import { textOf } from './files.ts';
import { checkBundled, checkLicences } from './licences.ts';
import { notice } from './notice.ts';
import { runNpm } from './npm.ts';
import { RELEASE } from './pack.ts';
import type { Material } from './prepare.ts';
import { type Lock, makeSbom } from './sbom.ts';
import { CODE, DATA, readShipped } from './shipped.ts';
import { type Entry, writeZip } from './zip.ts';

export interface Finding {
  problems: string[];
  remark?: string;
  /** False where the check could not be made here. */
  checked?: boolean;
}

export interface ReleaseCheck {
  name: string;
  run(material: Material): Finding | Promise<Finding>;
}

const OWN_LICENCE = 'MIT';
const STORE_TEXTS = 'docs/store/en.md';
const DOCUMENTS = ['README.md', 'PRIVACY.md', STORE_TEXTS];
/** Without a network it ends at once; silent, as some run scripts, it would not say why. */
const SIGNATURES = ['audit', 'signatures', '--loglevel=error', '--fetch-retries=0', '--fetch-timeout=30000'];
const SBOM_FILE = 'sbom.cdx.json';

export const RELEASE_CHECKS: readonly ReleaseCheck[] = [
  { name: 'builds', run: ({ builds }) => ({ problems: failures(builds), remark: `for ${names(builds)}` }) },
  { name: 'versions', run: versions },
  { name: 'catalogues', run: words },
  { name: 'permissions', run: permissions },
  { name: 'icons and declarations', run: icons },
  { name: 'store texts', run: () => ({ problems: checkStoreTexts(read(STORE_TEXTS)) }) },
  { name: 'sizes', run: sizes },
  { name: 'licences', run: licences },
  { name: 'no traces of this machine', run: traces },
  { name: 'sources build the same elsewhere', run: sameElsewhere },
  { name: 'bill of materials', run: billOfMaterials },
  { name: 'signatures of packages', run: signatures },
];

function versions({ builds, version }: Material): Finding {
  const lock = JSON.parse(read('package-lock.json')) as { version: string };
  const changelog = read('CHANGELOG.md');
  const manifests = Object.fromEntries(
    Object.entries(manifestsOf(builds)).map(([browser, manifest]) => [browser, manifest.version]),
  );
  return { problems: checkVersions({ changelog, package: version, lock: lock.version, manifests }), remark: version };
}

function words({ builds }: Material): Finding {
  const english = { card: messagesEn, surfaces: surfacesEn, options: optionsEn };
  const ours = Object.entries(catalogs).flatMap(([language, all]) =>
    (['card', 'surfaces', 'options'] as const).flatMap((part) => checkCatalog(language, english[part], all[part])),
  );
  const browsers = builds.flatMap(({ files }) => {
    const manifest = textOf(files?.find(({ name }) => name === 'manifest.json'));
    const found = (files ?? []).filter(({ name }) => /^_locales\/\w+\/messages\.json$/.test(name));
    return found.flatMap((file) =>
      checkManifestWords(file.name.split('/')[1] ?? '', manifest, JSON.parse(textOf(file)) as Catalog),
    );
  });
  const languages = ['en', ...Object.keys(catalogs)];
  return { problems: [...ours, ...browsers], remark: languages.join(', ') };
}

function permissions({ builds }: Material): Finding {
  const sites = matchPatterns(v.parse(newsSitesSchema, JSON.parse(read('assets/sites/news-sites.json'))));
  const documents = Object.fromEntries(DOCUMENTS.map((file) => [file, read(file)]));
  return {
    problems: checkPermissions(manifestsOf(builds), documents, sites),
    remark: `explained in ${DOCUMENTS.join(', ')}`,
  };
}

function icons({ builds }: Material): Finding {
  const problems = builds.flatMap(({ target, files }) => {
    const manifest = JSON.parse(textOf(files?.find(({ name }) => name === 'manifest.json')) || '{}') as IconManifest;
    const found = checkIcons(manifest, files ?? []);
    if (target.browser === 'firefox') found.push(...checkCollection(manifest));
    return found.map((line) => `${target.browser}: ${line}`);
  });
  return { problems, remark: `${ICON_SIZES.join(', ')} px; no data collected` };
}

function sizes({ builds, zips }: Material): Finding {
  const over = [...zips].filter(([what, zip]) => what !== 'sources' && zip.length > ZIP_LIMIT * 1000);
  return {
    problems: [
      ...builds.flatMap(({ target, files }) => checkBudgets(files ?? []).map((line) => `${target.browser}: ${line}`)),
      ...over.map(([what, zip]) => `the zip for ${what} has ${Math.round(zip.length / 1000)} kB of ${ZIP_LIMIT}`),
    ],
    remark: [...zips].map(([what, zip]) => `${what} ${Math.round(zip.length / 1000)} kB`).join(', '),
  };
}

function licences({ builds, bundled }: Material): Finding {
  const shipped = readShipped();
  const text = notice(shipped);
  const stale = read('NOTICE') === text ? [] : ['NOTICE is not what the packages say: run `npm run notice`'];
  const inside = builds.flatMap(({ target, files }) =>
    (['LICENSE', 'NOTICE'] as const)
      .filter((name) => textOf(files?.find((file) => file.name === `${name}.txt`)) !== read(name))
      .map((name) => `the build for ${target.browser} does not hold ${name}`),
  );
  return {
    problems: [...checkBundled(bundled, CODE), ...checkLicences(shipped), ...stale, ...inside],
    remark: `${shipped.length} packages in what ships`,
  };
}

function traces({ builds }: Material): Finding {
  const folders = [ROOT, homedir(), tmpdir()];
  return {
    problems: builds.flatMap(({ target, files }) =>
      checkTraces(files ?? [], folders).map((line) => `${target.browser}: ${line}`),
    ),
    remark: 'no source maps, no paths',
  };
}

function sameElsewhere({ builds, rebuilds, zips }: Material): Finding {
  const differing = rebuilds.flatMap(({ target, files }) => {
    const first = builds.find((one) => one.target.browser === target.browser)?.files;
    const zip = zips.get(target.browser);
    if (!files || !first || !zip) return [];
    const problems = checkSame(first, files).map((line) => `${target.browser}: ${line}`);
    const same = Buffer.compare(writeZip(files as Entry[]), zip) === 0;
    return same || problems.length > 0 ? problems : [`${target.browser}: the zips differ`];
  });
  return {
    problems: [...failures(rebuilds), ...differing],
    remark: `zips of ${names(rebuilds)} are byte-identical (packages by link, not installed anew)`,
  };
}

function billOfMaterials(): Finding {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const shipped = [...CODE, ...DATA];
  const document = makeSbom(lock, new Set(shipped), OWN_LICENCE);
  writeFileSync(join(RELEASE, SBOM_FILE), `${JSON.stringify(document, null, 2)}\n`);
  return { problems: checkSbom(document, shipped), remark: `CycloneDX, in .output/release/${SBOM_FILE}` };
}

async function signatures(): Promise<Finding> {
  const { ok, output } = await runNpm(SIGNATURES);
  const { result, remark } = readSignatures(ok, output);
  return result === 'wrong' ? { problems: [remark] } : { problems: [], remark, checked: result === 'verified' };
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const names = (builds: Material['builds']): string => builds.map(({ target }) => target.browser).join(', ');

const failures = (builds: Material['builds']): string[] =>
  builds.filter(({ files }) => files === null).map(({ target, output }) => `${target.browser}: ${output.trim()}`);

function manifestsOf(builds: Material['builds']): Record<string, Manifest> {
  return Object.fromEntries(
    builds.flatMap(({ target, files }) => {
      const file = files?.find(({ name }) => name === 'manifest.json');
      return file ? [[target.browser, JSON.parse(textOf(file)) as Manifest]] : [];
    }),
  );
}
