import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSbom } from '../../../scripts/release/checks/sbom.ts';
import { type Lock, makeSbom } from '../../../scripts/release/sbom.ts';
import { CODE, DATA } from '../../../scripts/release/shipped.ts';

const LOCK: Lock = {
  packages: {
    '': { name: 'ours', version: '1.0.0', dependencies: { a: '^1' }, devDependencies: { '@s/b': '^2' } },
    'node_modules/a': { version: '1.1.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { c: '^1' } },
    'node_modules/@s/b': { version: '2.0.0', license: '(MIT OR CC0-1.0)', dependencies: { c: '^2' } },
    'node_modules/@s/b/node_modules/c': { version: '2.0.0', license: 'BSD' },
    'node_modules/c': { version: '1.0.0', optionalDependencies: { absent: '1' } },
  },
};

interface Bom {
  components: { 'bom-ref': string; scope: string; licenses: unknown[]; hashes?: unknown[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
const read = (lock = LOCK) => makeSbom(lock, new Set(['a']), 'MIT') as unknown as Bom;

describe('a bill of materials', () => {
  it('lists each package with what it needs, from the folder Node takes it from', () => {
    const { components, dependencies } = read();
    expect(components.map((one) => one['bom-ref'])).toEqual([
      'pkg:npm/%40s/b@2.0.0',
      'pkg:npm/a@1.1.0',
      'pkg:npm/c@1.0.0',
      'pkg:npm/c@2.0.0',
    ]);
    const needs = Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs['pkg:npm/ours@1.0.0']).toEqual(['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.1.0']);
    expect(needs['pkg:npm/a@1.1.0']).toEqual(['pkg:npm/c@1.0.0']);
    expect(needs['pkg:npm/%40s/b@2.0.0']).toEqual(['pkg:npm/c@2.0.0']);
    expect(needs['pkg:npm/c@1.0.0']).toEqual([]);
  });

  it('says what ships, under which licence, with which digest', () => {
    const [b, a, , c] = read().components;
    expect(a).toMatchObject({ scope: 'required', licenses: [{ license: { id: 'MIT' } }] });
    expect(a?.hashes).toEqual([{ alg: 'SHA-512', content: '000102' }]);
    expect(b).toMatchObject({ scope: 'excluded', licenses: [{ expression: '(MIT OR CC0-1.0)' }] });
    expect(c?.licenses).toEqual([{ license: { name: 'BSD' } }]);
  });

  it('is the same for the same lock file, and another for another', () => {
    expect(read()).toEqual(read());
    const other = { packages: { ...LOCK.packages, 'node_modules/c': { version: '1.0.1' } } };
    expect(makeSbom(other, new Set(), 'MIT').serialNumber).not.toBe(makeSbom(LOCK, new Set(), 'MIT').serialNumber);
  });

  it('of this project is valid', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const shipped = [...CODE, ...DATA];
    expect(checkSbom(makeSbom(lock, new Set(shipped), 'MIT'), shipped)).toEqual([]);
  });

  it('is found wrong where it breaks the format, or leaves out what ships', () => {
    const lock = { packages: { ...LOCK.packages, 'node_modules/a': { version: '1.1.0', license: 'MIT' } } };
    const good = makeSbom(lock, new Set(['a']), 'MIT');
    expect(checkSbom(good, ['a'])).toEqual([]);
    expect(checkSbom(good, ['a', 'z'])).toEqual(['z is shipped, and not listed as such']);
    expect(checkSbom({ ...good, specVersion: '9' }, [])).toHaveLength(1);
    expect(checkSbom({ ...good, serialNumber: 'x' }, [])).toHaveLength(1);
    expect(checkSbom({ ...good, more: 1 }, [])).toHaveLength(1);
    expect(checkSbom(makeSbom(LOCK, new Set(['a']), 'MIT'), [])).toEqual([expect.stringContaining('hashes')]);
    const { components, dependencies } = read(lock);
    expect(checkSbom({ ...good, components: [...components, ...components] }, [])).toHaveLength(4);
    expect(checkSbom({ ...good, components: components.slice(1) }, [])).toContain(
      'pkg:npm/%40s/b@2.0.0 is no component',
    );
    expect(checkSbom({ ...good, dependencies: [...dependencies, ...dependencies] }, [])).toHaveLength(5);
  });

  it('is found wrong where something ships without a licence', () => {
    const lock = { packages: { ...LOCK.packages, 'node_modules/a': { version: '1.1.0' } } };
    expect(checkSbom(makeSbom(lock, new Set(['a']), 'MIT'), ['a'])).toEqual(['a is shipped without a licence']);
  });
});
