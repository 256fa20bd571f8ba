import { describe, expect, it } from 'vitest';
import { asTable, byFolder } from '../../../scripts/coverage/folders.ts';

const file = (covered: number, total: number) => {
  const one = { covered, total };
  return { statements: one, branches: { covered: 0, total: 0 }, functions: one, lines: { covered: total, total } };
};

describe('coverage by folder', () => {
  const summary = {
    total: file(999, 999),
    '/here/core/names/load.ts': file(1, 2),
    '/here/core/names/deep/more.ts': file(2, 2),
    '/here/core/card/card.ts': file(0, 3),
    '/here/platform/keys.ts': file(1, 1),
  };

  it('adds up what lies in a folder of core, and whole folders besides', () => {
    const folders = byFolder(summary, '/here');
    expect(folders.map(({ folder, counts }) => [folder, counts.statements.covered, counts.statements.total])).toEqual([
      ['core/card', 0, 3],
      ['core/names', 3, 4],
      ['platform', 1, 1],
      ['all', 4, 8],
    ]);
  });

  it('is the same for paths as Windows writes them', () => {
    const windows = Object.fromEntries(
      Object.entries(summary).map(([path, one]) => [path.replace('/here', 'C:\\here').replaceAll('/', '\\'), one]),
    );
    expect(byFolder(windows, 'C:\\here')).toEqual(byFolder(summary, '/here'));
  });

  it('is a table, without figures where there is nothing to cover', () => {
    expect(asTable(byFolder({ '/here/core/card/card.ts': file(1, 3) }, '/here'))).toBe(
      [
        '| Folder | statements | branches | functions | lines |',
        '| --- | --- | --- | --- | --- |',
        '| `core/card` | 33.3 % | – | 33.3 % | 100.0 % |',
        '| `all` | 33.3 % | – | 33.3 % | 100.0 % |',
      ].join('\n'),
    );
  });
});
