/** Real saved pages, where they are at hand: the project ships none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../e2e/support/session.ts';

export type NamedHtml = readonly [name: string, html: string];

/** Scripts of a saved page need a network that is not there: they are left out. */
const withoutScripts = (html: string): string => html.replace(/<script\b[\s\S]*?<\/script>/gi, '');

/** Saved pages without their scripts; none, with a line that says so, where there are none. */
export function realPages(): NamedHtml[] {
  const folder = sharedFolder();
  if (!folder) {
    console.log('\nThere are no saved pages (set SIDELIGHT_SHARED to a folder that has pages/): generated ones only.');
    return [];
  }
  return readdirSync(join(folder, 'pages'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, withoutScripts(readFileSync(join(folder, 'pages', name), 'utf8'))]);
}
