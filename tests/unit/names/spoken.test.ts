import { describe, expect, it } from 'vitest';
import { withSpoken } from '../../../scripts/data/spoken.ts';

const spellings = (text: string): string[] =>
  withSpoken([{ text, kind: 'abbreviation', unmistakable: true }]).map((form) => form.text);

describe('abbreviations that are spoken as words', () => {
  it.each([
    ['TASS', 'Tass'],
    ['ITAR-TASS', 'Itar-Tass'],
    ['NATO', 'Nato'],
    ['BRICS', 'Brics'],
  ])('%s is also %s', (text, spoken) => {
    expect(spellings(text)).toEqual([text, spoken]);
  });

  it.each(['SCO', 'KCNA', 'HSBC', 'U.S.', 'Merics', 'Associated Press'])('%s is only that', (text) => {
    expect(spellings(text)).toEqual([text]);
  });

  it('are not unmistakable in that spelling', () => {
    const forms = withSpoken([{ text: 'TASS', kind: 'abbreviation', unmistakable: true }]);
    expect(forms.map(({ unmistakable }) => unmistakable)).toEqual([true, false]);
  });
});
