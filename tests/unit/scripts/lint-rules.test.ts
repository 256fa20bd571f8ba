/** The linter refuses code that would make mark-up or code out of text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const RULE = './scripts/lint/no-raw-markup.grit';

/** Number of the lines that the rule complains about. */
function refused(lines: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
  try {
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: [join(ROOT, RULE)] }));
    const code = `export function f(element: Element, text: string): void {\n${lines.join('\n')}\n}\n`;
    writeFileSync(join(folder, 'any.ts'), code);
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '.'], { cwd: folder, encoding: 'utf8' });
    return `${stdout}${stderr}`.split('must never become mark-up or code').length - 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('refuses every way from text to mark-up or code', () => {
  const ways = [
    'element.innerHTML = text;',
    'element.innerHTML += text;',
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    'new Function(text);',
    'eval(text);',
  ];
  expect(refused(ways)).toBe(ways.length);
});

it('has nothing against text as text', () => {
  expect(refused(['element.textContent = text;', 'element.append(text);'])).toBe(0);
});

it('is asked of all that runs on pages or shows what comes from them', () => {
  const { overrides } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as {
    overrides: { includes: string[]; plugins?: string[] }[];
  };
  const asked = overrides.filter(({ plugins }) => plugins?.includes(RULE)).flatMap(({ includes }) => includes);
  expect(asked.sort()).toEqual(['components/**', 'core/**', 'entrypoints/**', 'platform/**']);
});
