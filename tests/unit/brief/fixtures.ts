import { readFileSync } from 'node:fs';
import { parseBrief } from '../../../core/brief/parse.ts';
import type { Brief } from '../../../core/brief/schema.ts';

const FOLDER = new URL('../../fixtures/brief/', import.meta.url);

export type FixtureName = 'cod-quota' | 'rail-tunnel';

/** The text a brief of tests/fixtures/brief was read from. */
export function sourceText(name: FixtureName): string {
  return readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
}

/** The brief as untyped data, fresh on every call, to be changed at will. */
export function briefData(name: FixtureName): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}

export function fixtureBrief(name: FixtureName): Brief {
  const parsed = parseBrief(briefData(name));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.brief;
}

/** Sets the value at a path like 'claims.0.holder'; undefined removes the key. */
export function setAt(data: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = data as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
}

/** The value at a path like 'claims.0.holder'. */
export function getAt(data: unknown, path: string): unknown {
  return path.split('.').reduce((place, key) => (place as Record<string, unknown>)[key], data);
}
