import { expect, it } from 'vitest';
import { inLanguage } from '../../../core/brief/in-language.ts';
import type { Brief } from '../../../core/brief/schema.ts';

const form = (text: string, lang: string, kind = 'name') => ({ text, lang, kind });
const brief = {
  language: 'en',
  entities: [
    {
      id: 'one',
      name: 'Oneland',
      inText: 'the Oneland',
      forms: [
        form('Einländer', 'de', 'demonym'),
        form('freie Einland', 'de'),
        form('Einland', 'de'),
        form('Einlands', 'de'),
      ],
    },
    { id: 'two', name: 'Twoland', forms: [form('Deuxland', 'fr')] },
  ],
} as unknown as Brief;

it('calls entities by their first name in the language, and leaves the others as they are', () => {
  expect(inLanguage(brief, 'de-AT').entities).toMatchObject([{ name: 'Einland' }, { name: 'Twoland' }]);
  expect(inLanguage(brief, 'de').entities[0]).not.toHaveProperty('inText');
  expect(inLanguage(brief, 'fr').entities).toMatchObject([
    { name: 'Oneland', inText: 'the Oneland' },
    { name: 'Deuxland' },
  ]);
});

it('changes nothing in the language it was written in, nor the brief it was given', () => {
  expect(inLanguage(brief, 'en-GB')).toBe(brief);
  expect(brief.entities[0]).toMatchObject({ name: 'Oneland', inText: 'the Oneland' });
});
