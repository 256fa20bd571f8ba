import { expect, it } from 'vitest';
import { cardView } from '../../../core/card/card-view.ts';
import { createCountries } from '../../../core/card/countries.ts';
import { otherCountries } from '../../../core/card/other-countries.ts';
import { damBrief } from '../../fixtures/card/brief.ts';
import { BOLIVIA, BRAZIL } from '../../fixtures/card/countries.ts';

const languages = { locale: 'en', reader: 'en', page: 'en' };

it('loads each record once, also when two cards ask at the same time', async () => {
  const asked: string[] = [];
  const countries = createCountries(async (iso2) => {
    asked.push(iso2);
    return iso2 === 'BR' ? BRAZIL : null;
  });
  expect(countries.known('BR')).toBeUndefined();
  expect(await Promise.all([countries.load('BR'), countries.load('BR'), countries.load('XX')])).toEqual([
    BRAZIL,
    BRAZIL,
    null,
  ]);
  expect(countries.known('BR')).toBe(BRAZIL);
  expect(countries.known('XX')).toBeNull();
  await countries.load('BR');
  expect(asked).toEqual(['BR', 'XX']);
});

it('takes a record that cannot be read for none', async () => {
  const countries = createCountries(() => Promise.reject(new Error('gone')));
  expect(await countries.load('BR')).toBeNull();
  expect(countries.known('BR')).toBeNull();
});

it('gives what a brief knows the brief’s card, and any other country the plain one', async () => {
  const countries = createCountries(async () => BRAZIL);
  const source = { briefs: [damBrief], countries, languages };
  expect(cardView(source, 'borland', 'XB')?.type).toBe('brief');
  expect(cardView(source, 'iso-br', 'BR')).toMatchObject({ type: 'country', model: { facts: undefined } });
  await countries.load('BR');
  expect(cardView(source, 'iso-br', 'BR')).toMatchObject({ model: { facts: { capital: { name: 'Brasília' } } } });
  expect(cardView(source, 'somebody', undefined)).toBeNull();
});

it('tells the countries no brief has an entry for', () => {
  const [first] = damBrief.entities.flatMap((entity) => (entity.kind === 'country' ? [entity.iso2] : []));
  const others = otherCountries({ [first ?? '']: BOLIVIA, BR: BRAZIL }, [damBrief]);
  expect([...others]).toEqual([['iso-br', BRAZIL]]);
});
