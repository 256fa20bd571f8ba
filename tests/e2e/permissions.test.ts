/** The built manifests ask for what the README and the options explain, and for nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../core/sites/permissions.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from './support/session.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const root = join(import.meta.dirname, '../..');

/** First column of the README's table, with the names the options use. */
function explained(): string[] {
  const table = read(join(root, 'README.md')).split(/^\| Permission .*$/m)[1] ?? '';
  const rows = [...table.matchAll(/^\| (?!-)([^|]+?) +\|/gm)].map(([, name = '']) => name.replaceAll('`', ''));
  const end = rows.indexOf('Command');
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map((name) => (name === 'the listed sites' ? 'listed' : name === '*://*/*' ? 'optional' : name));
}

/** What a manifest asks for, under the same names. */
function asked(manifest: Manifest): string[] {
  const isHost = (permission: string) => permission.includes('://');
  const hosts = [...(manifest.host_permissions ?? []), ...manifest.permissions.filter(isHost)];
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  expect(hosts.sort()).toEqual([...(manifest.content_scripts[0]?.matches ?? [])].sort());
  expect(optional).toEqual(['*://*/*']);
  return [...manifest.permissions.filter((permission) => !isHost(permission)), 'listed', 'optional'];
}

it('the options and the README explain the same', () => {
  expect(explained().sort()).toEqual([...PERMISSIONS].sort());
});

describe.each([
  ['Chrome', CHROME_BUILD, PERMISSIONS],
  ['Firefox', FIREFOX_BUILD, PERMISSIONS.filter((name) => name !== 'sidePanel')],
] as const)('the build for %s', (_, folder, expected) => {
  const file = join(folder, 'manifest.json');

  it('asks for what is explained', () => {
    expect(existsSync(file), `${file} is not built`).toBe(true);
    const manifest = JSON.parse(read(file)) as Manifest;
    expect(asked(manifest).sort()).toEqual([...expected].sort());
  });

  it('lets no page and no other extension reach in', () => {
    const manifest = JSON.parse(read(file)) as Manifest;
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
  });
});
