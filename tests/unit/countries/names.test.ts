import { describe, expect, test } from 'vitest';
import { countryForms, displayName } from '../../../core/countries/forms.ts';
import { FORM_FIELDS } from '../../../core/countries/names.ts';
import { facts, LANGUAGES, names } from './files.ts';
import { SPOT_CHECKS } from './spot-checks.ts';

/** Languages that write the people with a small letter. */
const SMALL_PEOPLE = new Set(['es', 'pt', 'it', 'uk', 'ru']);
const CODES = Object.keys(facts().countries);

describe.each(LANGUAGES)('names in %s', (language) => {
  const file = names(language);
  const forms = countryForms(file);

  test('name every country of ISO 3166-1 and Kosovo', () => {
    expect(CODES).toHaveLength(250);
    expect(Object.keys(file.countries).sort()).toEqual([...CODES].sort());
    expect(CODES.filter((code) => !displayName(file, code)?.trim())).toEqual([]);
    const shown = CODES.map((code) => displayName(file, code));
    expect(new Set(shown).size).toBe(CODES.length);
  });

  test('share a form between countries only where the file says so', () => {
    const shared = forms.filter(({ iso2 }) => iso2.length > 1).map(({ text, iso2 }) => [text, iso2]);
    expect(Object.fromEntries(shared)).toEqual(file.shared);
  });

  test('begin with a capital unless they are adjectives, or people in a language that writes them small', () => {
    const small = forms.filter(
      ({ text, adjective, kind }) =>
        /^\p{Ll}/u.test(text) && !adjective && !(kind === 'demonym' && SMALL_PEOPLE.has(language)),
    );
    // Territories and palaces called by a common noun in running text.
    const allowed = /^(?:îles?|territoires|palais|остров\p{L}*|архипелаг\p{L}*) /u;
    expect(small.map(({ text }) => text).filter((text) => !allowed.test(text))).toEqual([]);
  });

  test('are clean text: composed, trimmed, straight apostrophes, no marks of the tables', () => {
    const unclean = forms.filter(
      ({ text }) => text !== text.normalize('NFC').trim() || /[{}^~|*[\]’ʼ\u00ad]|\s\s/.test(text) || text.length < 2,
    );
    expect(unclean.map(({ text }) => text)).toEqual([]);
  });

  test('call only forms that exist ambiguous', () => {
    for (const [code, country] of Object.entries(file.countries)) {
      const all = new Set(FORM_FIELDS.flatMap((field) => country[field] ?? []));
      const stray = Object.values(country.ambiguous ?? {})
        .flat()
        .filter((text) => !all.has(text));
      expect([code, stray]).toEqual([code, []]);
    }
  });

  const checks = (SPOT_CHECKS[language] ?? '')
    .split(/[/\n]/)
    .map((line) => line.trim())
    .filter(Boolean);

  test('hold what an editor would look up first', () => {
    expect(checks.length).toBeGreaterThanOrEqual(25);
    const byText = new Map(forms.map((form) => [form.text, form]));
    const wrong = checks.filter((line) => {
      const [, text = '', iso2 = '', kind] = /^(.*) ([A-Z]{2}) ([a-z-]+)$/.exec(line) ?? [];
      const form = byText.get(text);
      return !(form?.iso2.includes(iso2) && form.kind === kind);
    });
    expect(wrong).toEqual([]);
  });
});

test('codes that are words are no forms', () => {
  for (const language of LANGUAGES) {
    const texts = new Set(countryForms(names(language)).map(({ text }) => text));
    const words = [
      'IN',
      'IT',
      'IS',
      'NO',
      'DE',
      'BE',
      'AT',
      'ME',
      'SO',
      'TO',
      'us',
      'GB',
      'CA',
      'turkey',
      'china',
      'Chinas',
    ];
    const expected = language === 'de' ? ['Chinas'] : [];
    expect(words.filter((word) => texts.has(word) && !(language === 'es' && word === 'china'))).toEqual(expected);
  }
});

test('known traps are marked as such', () => {
  const tagged = (language: string, text: string) =>
    countryForms(names(language)).find((form) => form.text === text)?.ambiguous ?? [];
  expect(tagged('en', 'Georgia')).toEqual(expect.arrayContaining(['us-state', 'given-name']));
  expect(tagged('en', 'Jordan')).toEqual(expect.arrayContaining(['given-name', 'surname', 'river']));
  expect(tagged('en', 'Chad')).toEqual(expect.arrayContaining(['given-name']));
  expect(tagged('en', 'Turkey')).toEqual(expect.arrayContaining(['common-word', 'us-place']));
  expect(tagged('en', 'Turkish')).toContain('language');
  expect(tagged('en', 'Holland')).toContain('surname');
  expect(tagged('en', 'Polish')).toContain('common-word');
  expect(tagged('es', 'Chile')).toContain('common-word');
  expect(tagged('pt', 'Peru')).toContain('common-word');
  expect(tagged('de', 'russisch')).toContain('language');
  expect(tagged('en', 'Ukraine')).toEqual([]);
});
