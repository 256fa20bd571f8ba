/** NOTICE: whose work is part of what ships, under which licence, with the licences' texts. Pure. */
import type { Shipped } from './licences.ts';

/** Width of the lines we write ourselves, in characters. */
const RULE = '-'.repeat(80);

const HEAD = `Sidelight
Copyright (c) 2026 The Sidelight authors

Sidelight's own code, word lists, tables, drawings and the wording of its briefs
are under the MIT License: see LICENSE.

Briefs quote the articles they were read from, a few words at a time, with their
source. What is quoted stays its authors', and is not covered by that license.

What follows is part of Sidelight as it ships. It is made by 'npm run notice'.`;

const USES = { code: 'code', data: 'data' } as const;

/** The same text is printed once, under all it belongs to. */
export function notice(shipped: readonly Shipped[]): string {
  const byText = new Map<string, Shipped[]>();
  for (const one of shipped) {
    const text = normal(one.text);
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const list = shipped.map(({ name, version, licence, use }) => `${name} ${version}: ${licence} (${USES[use]})`);
  const texts = [...byText].map(
    ([text, all]) => `${RULE}\n${all.map(({ name }) => name).join(', ')}\n${RULE}\n\n${text}\n`,
  );
  return `${HEAD}\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

/** Without spaces at the ends of lines, by which texts of one licence may differ. */
const normal = (text: string): string =>
  text
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
