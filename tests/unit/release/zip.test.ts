import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSource } from '../../../scripts/release/files.ts';
import { type Entry, readZip, writeZip } from '../../../scripts/release/zip.ts';

const entry = (name: string, text = name): Entry => ({ name, data: Buffer.from(text) });
const plain = (entries: readonly Entry[]) => entries.map(({ name, data }) => [name, Buffer.from(data).toString('hex')]);

const names = fc.uniqueArray(fc.stringMatching(/^[a-zé-ž0-9]{1,8}(\/[a-z.]{1,8})?$/u), { maxLength: 8 });
const files = names
  .filter((all) => !all.some((one) => one.split('/').includes('..')))
  .chain((all) => fc.tuple(...all.map((name) => fc.uint8Array({ maxLength: 300 }).map((data) => ({ name, data })))));

describe('a zip', () => {
  it('gives back what was put in, sorted by name', () => {
    fc.assert(
      fc.property(files, (all) => {
        const sorted = [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
        expect(plain(readZip(writeZip(all)))).toEqual(plain(sorted));
      }),
    );
  });

  it('is the same bytes whatever the order and the hour', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(writeZip([...all].reverse()).equals(writeZip(all))).toBe(true);
      }),
    );
    const bytes = writeZip([entry('a')]);
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe(0x21);
  });

  it('is found damaged', () => {
    const bytes = writeZip([entry('a.txt', 'some text')]);
    const nameLength = 5;
    bytes[30 + nameLength + 2] = (bytes[30 + nameLength + 2] ?? 0) ^ 1;
    expect(() => readZip(bytes)).toThrow();
    expect(() => readZip(bytes.subarray(0, -1))).toThrow('no end');
  });

  it('takes no name twice, and none that leads out of its folder', () => {
    expect(() => writeZip([entry('a'), entry('a', 'other')])).toThrow('Two files');
    for (const name of ['../a', 'a/../../b', '/etc/a', 'C:/a', 'a\\b', '']) {
      expect(() => writeZip([entry(name)]), name).toThrow('no path');
    }
  });
});

describe('sources', () => {
  it('are all but what is installed or made', () => {
    expect(['core', 'package-lock.json', '.npmrc', '.ci', 'NOTICE'].filter(isSource)).toHaveLength(5);
    expect(['node_modules', '.output', '.wxt', '.git', 'npm.log'].filter(isSource)).toEqual([]);
  });
});
