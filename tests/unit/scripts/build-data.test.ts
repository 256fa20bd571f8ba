import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../core/detector/detect.ts';
import { loadNames } from '../../../core/names/load.ts';
import { LANGUAGES } from '../../../scripts/countries/languages.ts';
import { compileLanguage } from '../../../scripts/data/build-data.ts';
import { answer } from '../../../scripts/detect/ndjson.ts';
import { SMALL } from '../../fixtures/names/small.ts';

/** What the names of one language and English may weigh. */
const MOST_BYTES = 60_000;

describe('the names of a language', () => {
  it.each(LANGUAGES)('%s are small, and hold every country', async (lang) => {
    const packed = await compileLanguage(lang, []);
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(MOST_BYTES);
    const countries = loadNames(packed).entities.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThanOrEqual(249);
    expect(countries.every(({ id, iso2 }) => id === `iso-${iso2?.toLowerCase()}`)).toBe(true);
  });

  it('give a country of a brief the id it has there, and all others one of their own', async () => {
    const names = loadNames(await compileLanguage('de', SMALL));
    const text = 'Russland, die Mongolei und the Russian Federation.';
    expect(detect(text, names, { lang: 'de' }).map(({ entity, iso2 }) => [entity, iso2])).toEqual([
      ['russia', 'RU'],
      ['iso-mn', 'MN'],
      ['russia', 'RU'],
    ]);
  });

  it('can be kept to what the briefs know', async () => {
    const names = loadNames(await compileLanguage('en', SMALL));
    const known = new Set(SMALL.map(({ id }) => id));
    const document = { id: 1, lang: 'en', text: 'Peru and Russia met.' };
    const texts = (line: string) => JSON.parse(line).mentions.map(({ text }: { text: string }) => text);
    expect(texts(answer(document, names))).toEqual(['Peru', 'Russia']);
    expect(texts(answer(document, names, (id) => known.has(id)))).toEqual(['Russia']);
  });
});
