/** What a page loads of ours, in bytes as they are and compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../e2e/support/session.ts';

export interface Weight {
  file: string;
  bytes: number;
  gzip: number;
}

const GZIP_LEVEL = 9;

export function weights(): Weight[] {
  const files = [
    'content-scripts/content.js',
    'content-scripts/content.css',
    'background.js',
    ...readdirSync(join(CHROME_BUILD, 'data')).map((name) => join('data', name)),
  ];
  return files.map((file) => {
    const contents = readFileSync(join(CHROME_BUILD, file));
    return { file, bytes: contents.length, gzip: gzipSync(contents, { level: GZIP_LEVEL }).length };
  });
}
