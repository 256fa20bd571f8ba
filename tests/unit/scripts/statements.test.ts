import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { answer } from '../../../scripts/statements/ndjson.ts';
import { report } from '../../../scripts/statements/report.ts';
import { read } from '../voices/statements/said.ts';

const TEXT =
  'Ana Roe, a hydrologist at Linz University, spoke.\n\n“The dam will hold,” Roe said. Officials denied a leak.';

it('answers with names of people and institutions, and none for unnamed voices', () => {
  const line = JSON.parse(answer('7', read(TEXT)));
  expect(line.id).toBe('7');
  expect(line.people).toEqual([
    {
      name: 'Ana Roe',
      role: 'hydrologist',
      affiliation: 'Linz University',
      kind: 'expert',
      mentions: [
        { start: 0, end: 7 },
        { start: 72, end: 75 },
      ],
    },
  ]);
  expect(line.statements).toMatchObject([
    { content: [{ start: 52, end: 69 }], speaker: { start: 72, end: 75 }, name: 'Ana Roe', direct: true },
    { speaker: { start: 82, end: 91 }, name: null, direct: false },
  ]);
});

it('prints each voice with what it says', () => {
  const lines = report(TEXT, read(TEXT)).split('\n');
  expect(lines).toContain('Ana Roe — hydrologist, Linz University (person, expert)');
  expect(lines).toContain('  3:2 Roe said: “The dam will hold”');
  expect(lines.at(-1)).toBe('2 statements, 2 with a voice; 2 voices');
});

it('reports a bad line and answers the rest', () => {
  const input =
    '{"id":1,"text":"Ana Roe said: \\"Russia must leave now.\\""}\nbad\n{"id":2,"lang":"fr","text":"Il dit"}\n';
  const run = spawnSync(process.execPath, ['scripts/statements.ts', '--ndjson'], { input, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^line 2: not JSON/m);
  const [first, second] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.statements).toMatchObject([{ name: 'Ana Roe', direct: true, about: ['russia'] }]);
  expect(second).toEqual({ id: 2, statements: [], people: [] });
});
