import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../scripts/release/bundled.ts';
import { checkBudgets } from '../../../scripts/release/checks/budgets.ts';
import { checkCatalog, checkManifestWords } from '../../../scripts/release/checks/catalogs.ts';
import { checkCollection, checkIcons, ICON_SIZES } from '../../../scripts/release/checks/icons.ts';
import { asked, checkPermissions, explained } from '../../../scripts/release/checks/permissions.ts';
import { checkSame } from '../../../scripts/release/checks/same.ts';
import { readSignatures } from '../../../scripts/release/checks/signatures.ts';
import { checkTraces } from '../../../scripts/release/checks/traces.ts';
import { checkVersions, newestVersion } from '../../../scripts/release/checks/versions.ts';
import type { Entry } from '../../../scripts/release/zip.ts';

const file = (name: string, text: string): Entry => ({ name, data: Buffer.from(text) });

describe('versions', () => {
  const same = { changelog: '# Changes\n\n## 1.2.0\n\n## 1.1.0\n', package: '1.2.0', lock: '1.2.0' };

  it('must be one', () => {
    expect(checkVersions({ ...same, manifests: { chrome: '1.2.0', firefox: '1.2.0' } })).toEqual([]);
    expect(checkVersions({ ...same, manifests: { chrome: '1.2.0', firefox: '1.1.0' } })).toEqual([
      'package.json has 1.2.0, the manifest for firefox has 1.1.0',
    ]);
    expect(checkVersions({ ...same, lock: '1.0.0', changelog: '', manifests: {} })).toHaveLength(2);
  });

  it('are read off the newest heading', () => {
    expect(newestVersion('text\n## 0.1.0 (not yet released)\n## 0.0.9')).toBe('0.1.0');
    expect(newestVersion('## Unreleased')).toBe('');
    expect(newestVersion('## 1.0.0beta')).toBe('');
  });
});

describe('catalogues', () => {
  it('must say all that English says, and nothing else', () => {
    const english = { one: 'One', many: { one: '{count} thing', other: '{count} things' } };
    expect(checkCatalog('de', english, { one: 'Eins', many: { one: 'x', other: 'y' } })).toEqual([]);
    expect(checkCatalog('de', english, { one: ' ', many: { one: 'x', other: '' }, more: 'z' })).toEqual([
      "de does not say 'one'",
      "de does not say 'many'",
      "de says 'more', which English does not",
    ]);
  });

  it('must have what a manifest names', () => {
    const manifest = '{"name":"__MSG_name__","description":"__MSG_description__"}';
    expect(checkManifestWords('fr', manifest, { name: {}, description: {} })).toEqual([]);
    expect(checkManifestWords('fr', manifest, { name: {} })).toEqual(["fr lacks 'description' of the manifest"]);
  });
});

describe('permissions', () => {
  const chrome = {
    version: '1',
    permissions: ['storage', 'sidePanel'],
    host_permissions: ['*://*.news.example/*'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*.news.example/*'] }],
  };
  const firefox = {
    version: '1',
    permissions: ['storage', '*://*.news.example/*'],
    optional_permissions: ['*://*/*'],
  };
  const table = (rows: string[]) =>
    ['| Permission | Why |', '| --- | --- |', ...rows, '', '| `other` | table |'].join('\n');
  const rows = [
    '| the listed sites | to read |',
    '| `storage` | to keep |',
    '| `sidePanel` | a panel (Firefox needs none) |',
    '| `*://*/*` | optional |',
  ];
  const sites = ['*://*.news.example/*'];
  const check = (text: string, manifests: Parameters<typeof checkPermissions>[0] = { chrome, firefox }) =>
    checkPermissions(manifests, { 'README.md': text }, sites);

  it('are the same in both versions of manifests', () => {
    expect(asked(chrome).sites).toEqual(asked(firefox).sites);
    expect(asked(firefox).named).toEqual(['*://*/*', 'storage']);
  });

  it('must be explained, each and no others', () => {
    expect(check(table(rows))).toEqual([]);
    expect(check(table(rows.filter((row) => !row.includes('storage'))))).toEqual(['README.md lacks storage']);
    expect(check(table([...rows, '| `tabs` | gone |']))).toContain('README.md has tabs, which is not asked for');
    expect(check('no table')).toHaveLength(4);
    expect(check(table(rows).replace('to keep', ''))).toEqual(['README.md gives no reason for storage']);
  });

  it('must say which browsers are not asked', () => {
    expect(check(table(rows).replace('Firefox', 'another'))).toEqual([
      'README.md does not say that sidePanel is not asked for in firefox',
    ]);
  });

  it('must name the listed sites, and no others', () => {
    const wide = { ...firefox, permissions: [...firefox.permissions, '<all_urls>'] };
    expect(check(table(rows), { chrome, firefox: wide })).toEqual([
      'The build for firefox has <all_urls>, which is not asked for',
    ]);
    expect(check(table(rows), { chrome, firefox: { ...firefox, permissions: ['storage'] } })).toHaveLength(1);
  });

  it.each(['README.md', 'PRIVACY.md', 'docs/store/en.md'])('are told in %s', (name) => {
    const names = [...explained(readFileSync(name, 'utf8')).keys()];
    expect(names).toContain('the listed sites');
    expect(names).toContain('storage');
  });
});

describe('icons', () => {
  const icon = (size: number): Entry => {
    const data = Buffer.alloc(24);
    data.writeUInt32BE(size, 16);
    data.writeUInt32BE(size, 20);
    return { name: `icon/${size}.png`, data };
  };
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`]));
  const build = ICON_SIZES.map((size) => icon(Number(size)));

  it('must be there in every size, as large as they say', () => {
    expect(checkIcons({ icons }, build)).toEqual([]);
    expect(checkIcons({}, build)).toHaveLength(ICON_SIZES.length);
    expect(checkIcons({ icons }, build.slice(1))).toEqual(['icon/16.png is missing']);
    expect(checkIcons({ icons: { ...icons, 16: 'icon/32.png' } }, build)).toEqual(['icon/32.png has 32 x 32 px']);
  });

  it('go with a word that no data are collected', () => {
    const told = (required: string[]) => ({
      browser_specific_settings: { gecko: { data_collection_permissions: { required } } },
    });
    expect(checkCollection(told(['none']))).toEqual([]);
    expect(checkCollection(told(['none', 'browsingActivity']))).toHaveLength(1);
    expect(checkCollection({})).toHaveLength(1);
  });
});

describe('sizes', () => {
  /** Text that does not compress. */
  const noise = (length: number) =>
    Array.from({ length }, (_, i) =>
      Math.sin(i + 1)
        .toString(36)
        .slice(4, 12),
    ).join('');
  const budgets = [
    { files: /^a\.js$/, limit: 1, reason: 'small' },
    { files: /^page\.html$/, limit: 1, reason: 'a page' },
  ];

  it('must be within their budgets', () => {
    expect(checkBudgets([file('a.js', 'x'.repeat(5000))], budgets)).toEqual([]);
    expect(checkBudgets([file('a.js', noise(1000))], budgets)).toEqual([
      expect.stringMatching(/^a\.js weighs .* of 1 /),
    ]);
  });

  it('count for a page with all scripts it begins with', () => {
    const page = file('page.html', '<script src="/chunks/p.js"></script>');
    const build = [page, file('chunks/p.js', 'import"./q.js"'), file('chunks/q.js', noise(1000))];
    expect(checkBudgets(build, budgets)).toEqual([expect.stringMatching(/^page\.html weighs/)]);
    expect(checkBudgets([page, file('chunks/p.js', '')], budgets)).toEqual([]);
  });

  it('must have a budget each', () => {
    expect(checkBudgets([file('new.js', ''), file('data/new.txt', '')], budgets)).toEqual([
      'new.js has no budget',
      'data/new.txt has no budget',
    ]);
  });
});

describe('traces', () => {
  it('are source maps and folders of a machine', () => {
    expect(
      checkTraces([file('a.js', 'const home = "/home/"; a/b'), file('b.png', '/opt/work')], ['/opt/work']),
    ).toEqual([]);
    const found = checkTraces(
      [
        file('a.js.map', '{}'),
        file('b.js', 'x\n//# sourceMappingURL=b.js.map'),
        file('c.js', 'at /opt/work/core/a.ts'),
        file('d.css', 'url(file:///x)'),
        file('e.json', '"/home/somebody/x"'),
        file('NOTICE', 'C:\\Users\\somebody'),
      ],
      ['/opt/work'],
    );
    expect(found.map((line) => line.split(' ')[0])).toEqual(['a.js.map', 'b.js', 'c.js', 'd.css', 'e.json', 'NOTICE']);
  });
});

describe('two builds', () => {
  it('must hold the same files with the same bytes', () => {
    const one = [file('a', '1'), file('b', '2')];
    expect(checkSame(one, [...one].reverse())).toEqual([]);
    expect(checkSame(one, [file('a', '1'), file('c', '2')])).toEqual([
      'b is missing in the second',
      'c is only in the second',
    ]);
    expect(checkSame(one, [file('a', '1'), file('b', '3')])).toEqual(['b differs']);
  });
});

describe('modules', () => {
  it('belong to the package they came from, or to us', () => {
    expect(packageOf('/x/node_modules/preact/hooks/dist/hooks.mjs')).toBe('preact');
    expect(packageOf('C:\\x\\node_modules\\@floating-ui\\dom\\a.mjs?v=1')).toBe('@floating-ui/dom');
    expect(packageOf('/x/node_modules/wxt/node_modules/deep/a.js')).toBe('deep');
    expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
    expect(packageOf('/x/core/brief/date.ts')).toBe(null);
    expect(packageOf('\0virtual:countries')).toBe(null);
  });

  it('that cannot be told are given as they are, for somebody to look', () => {
    expect(packageOf('\0something:new')).toBe('\0something:new');
  });
});

describe('signatures', () => {
  it('are verified, wrong, or not to be had', () => {
    expect(
      readSignatures(true, 'audited 2 packages in 1s\n\n2 packages have verified registry signatures\n').result,
    ).toBe('verified');
    expect(readSignatures(false, '1 package has an invalid registry signature:\n\na@1.0.0').result).toBe('wrong');
    expect(
      readSignatures(false, 'npm error code ENOTFOUND\nnpm error request to https://x.example/k failed').result,
    ).toBe('unknown');
    expect(readSignatures(false, 'npm error found no dependencies to audit that were installed').result).toBe(
      'unknown',
    );
    expect(readSignatures(false, 'something else broke').result).toBe('wrong');
    expect(readSignatures(true, '').result).toBe('wrong');
  });

  it('are told without the address of a registry', () => {
    const { remark } = readSignatures(false, 'npm error https://keys.example/a does not provide keys');
    expect(remark).toMatch(/^not checked: /);
    expect(remark).not.toContain('keys.example');
  });
});
