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
    expect([...lexicon.of]).toEqual(['von', 'fur', 'de']);
    expect(lexicon.stateVerbs).toContain('denied');
    expect(lexicon.stateVerbs).toContain('stopping');
    expect(lexicon.governing.get('mit')).toEqual(new Set(['ties']));
    expect(lexicon.titles.size).toBe(0);
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
