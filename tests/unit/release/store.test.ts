import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStoreTexts, pngSize, sections } from '../../../scripts/release/checks/store.ts';
import { STORE_SIZE } from '../../../scripts/shots/compose.ts';

const FOLDER = 'docs/store';
const text = readFileSync(join(FOLDER, 'en.md'), 'utf8');
const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

describe('the texts for the stores', () => {
  it('are there and short enough', () => {
    expect(checkStoreTexts(text)).toEqual([]);
  });

  it('say what the extension says of itself', () => {
    const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
      string,
      { message: string }
    >;
    expect(sections(text).get('Name')).toBe(words.name?.message);
    expect(sections(text).get('Summary')).toBe(words.description?.message);
  });

  it('are found missing or too long', () => {
    const short = text.replace(/^## Summary\n\n.*$/m, '## Summary\n');
    expect(checkStoreTexts(short)).toEqual(["the store's 'Summary' is missing"]);
    const long = text.replace(/^## Summary\n/m, `## Summary\n${'x'.repeat(132)}`);
    expect(checkStoreTexts(long)).toEqual([expect.stringContaining("'Summary' has")]);
    expect(checkStoreTexts('')).toHaveLength(4);
  });
});

describe('the pictures for the stores', () => {
  it('are those the texts name', () => {
    const named = [...text.matchAll(/`([\w-]+\.png)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...pictures].sort());
    expect(pictures.length).toBeGreaterThanOrEqual(5);
  });

  it.each(pictures)('%s has the size they ask for', (name) => {
    expect(pngSize(readFileSync(join(FOLDER, name)))).toEqual(STORE_SIZE);
  });
});
