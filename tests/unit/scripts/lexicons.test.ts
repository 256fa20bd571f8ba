import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLexicon as unpack } from '../../../core/detector/lexicon/lexicon.ts';
import { packLexicon, readLexicon } from '../../../scripts/data/lexicons.ts';

describe('word lists', () => {
  it('come out as sets, folded, with regular verbs in all forms', () => {
    const text =
      '# Remark\ncapitalsMeanNames\nof\n  von  Für\nstateVerbs +verbs\n  deny stop\nof\n  de\ngoverning mit\n  ties\n';
    const lexicon = unpack(packLexicon('de', text, 'de.txt'));
    expect(lexicon.capitalsMeanNames).toBe(true);
    expect(lexicon.adjectivesFollow).toBe(false);
    expect(lexicon.of.packed).toBe('von fur de');
    expect(lexicon.stateVerbs.has('denied')).toBe(true);
    expect(lexicon.stateVerbs.has('stopping')).toBe(true);
    expect(lexicon.stateVerbs.has('stop deny')).toBe(false);
    expect(lexicon.governing.get('mit')?.packed).toBe('ties');
    expect(lexicon.titles.packed).toBe('');
    expect(lexicon.titles.has('')).toBe(false);
  });

  it('conjugate verbs as their language does', () => {
    const forms = (lang: string, verb: string) =>
      unpack(packLexicon(lang, `stateVerbs +verbs\n  ${verb}\n`, `${lang}.txt`)).stateVerbs.packed;
    expect(forms('en', 'deny')).toBe('deny denies denied denying');
    expect(forms('es', 'negociar')).toBe('negocia negocian negocio negociaron negociara negociaran');
    expect(forms('pt', 'decidir')).toBe('decide decidem decidiu decidiram decidira decidirao');
    expect(() => forms('es', 'deny')).toThrow(/'deny' cannot be conjugated in 'es'/);
  });

  it.each([
    ['  word', /line 1: words before any heading/],
    ['\nnosuch\n  word', /line 2: there is no field 'nosuch'/],
  ])('refuse %j', (text, message) => {
    expect(() => packLexicon('en', text, 'en.txt')).toThrow(message);
  });

  it('can be read in every language that has some', async () => {
    const languages = readdirSync('assets/lexicons').filter((name) => /^[a-z]{2}\.txt$/.test(name));
    expect(languages.length).toBeGreaterThanOrEqual(14);
    for (const file of languages) expect(await readLexicon(file.slice(0, 2))).toMatch(/^@[a-z]{2}\n/);
    expect(await readLexicon('xx')).toBe('');
  });
});
