import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefData, setAt } from './fixtures.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/brief.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/brief/', import.meta.url));
const GOOD = join(FIXTURES, 'cod-quota.json');
const SOURCE = join(FIXTURES, 'cod-quota.txt');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('scripts/brief.ts', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'brief-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('ends with 0 and a report on a brief that is true to its source', () => {
    const { status, stdout } = run('verify', GOOD, '--source', SOURCE);
    expect(status).toBe(0);
    expect(stdout).toContain('  iceland: Iceland ×3, Reykjavík ×1\n');
    expect(stdout).toContain('Paragraphs neither read nor skipped:\n  none\n');
    expect(stdout).toContain('Sound in itself and true to its source.');
  });

  test('says what it cannot tell without a source', () => {
    expect(run('verify', GOOD)).toMatchObject({ status: 0, stdout: expect.stringContaining('Give --source') });
  });

  test('ends with 1 on another text than the one the brief was read from', () => {
    const { status, stderr } = run('verify', GOOD, '--source', join(FIXTURES, 'rail-tunnel.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('source.sha256: the text given has another SHA-256');
  });

  test('ends with 1 on a brief that is not sound, naming every place', () => {
    const file = join(folder, 'bad.json');
    const data = briefData('cod-quota');
    setAt(data, 'claims.0.holder', 'sweden');
    setAt(data, 'entities.0.iso2', 'IS');
    writeFileSync(file, JSON.stringify(data));
    const { status, stderr } = run('verify', file);
    expect(status).toBe(1);
    expect(stderr).toContain("  claims.0.holder: no entity has the id 'sweden'");
    expect(stderr).toContain("  entities.1.iso2: 'norway' already has the code 'IS'");
  });

  test.each([
    ['no command', [], /^Usage:/],
    ['an unknown option', ['verify', GOOD, '--sauce', 'x'], /'--sauce'[\s\S]*Usage:/],
    ['a file that is not there', ['verify', 'nowhere.json'], /^Cannot read nowhere\.json/],
    ['a file that is not JSON', ['verify', SOURCE], /is not JSON/],
  ])('ends with 2 on %s', (_, args, message) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });
});
