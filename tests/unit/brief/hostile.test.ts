/** Whatever stands in a field of a brief, reading it neither throws nor lets through what is no id, term or web address. */
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../core/brief/parse.ts';
import { countForms } from '../../../core/brief/verify/form-counts.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile/strings.ts';
import { briefData, fixtureBrief, getAt, setAt } from './fixtures.ts';

/** Path of every string in the data. */
function pathsIn(data: unknown, at: readonly string[] = []): string[] {
  if (typeof data === 'string') return [at.join('.')];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...at, key]));
}

/** Longer ones no pattern can hold: the check of a brief, a tool for authors, says so. */
const MOST_CHARS = 10_000;

const PATHS = pathsIn(briefData('rail-tunnel'));
const shown = (text: string): string => JSON.stringify(text.slice(0, 40));
const all = HOSTILE_STRINGS.map((text) => [shown(text), text]);

describe('a hostile string in each field of a brief', () => {
  it('is one of a hundred and more, in one of many fields', () => {
    expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(100);
    expect(PATHS.length).toBeGreaterThan(100);
  });

  it.each(all)('is refused, or is text: %s', (_, text) => {
    for (const path of PATHS) {
      const data = briefData('rail-tunnel');
      setAt(data, path, text);
      const parsed = parseBrief(data);
      if (!parsed.ok) {
        expect(parsed.problems.length).toBeGreaterThan(0);
        continue;
      }
      for (const { id } of parsed.brief.entities) expect(id).toMatch(/^[a-z0-9-]+$/);
      expect([text, text.trim()]).toContain(getAt(parsed.brief, path));
      if (path === 'source.url') expect(URL.parse(text)?.protocol).toMatch(/^https?:$/);
    }
  });

  it.each(all)('is no key that reaches a prototype: %s', (_, text) => {
    const data = JSON.parse(`{ ${JSON.stringify(text)}: { "polluted": true }, "__proto__": { "polluted": true } }`);
    expect(parseBrief(data).ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(all.filter(([, text = '']) => text.length < MOST_CHARS))(
    'is a form that is looked for letter by letter: %s',
    (_, text) => {
      const brief = fixtureBrief('rail-tunnel');
      const [first, ...others] = brief.entities;
      if (!first) throw new Error('no entity');
      const forms = [{ text, lang: 'en', kind: 'name' as const }];
      const counted = countForms(
        { ...brief, entities: [{ ...first, forms }, ...others.map((one) => ({ ...one, forms: [] }))] },
        'Nothing of that kind.',
      );
      expect(counted).toEqual([]);
    },
  );
});
