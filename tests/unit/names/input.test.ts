import { describe, expect, it } from 'vitest';
import { namedEntities } from '../../../core/names/input.ts';
import { fixtureBrief } from '../brief/fixtures.ts';

describe('what of a brief is looked for on pages', () => {
  const brief = fixtureBrief('cod-quota');
  const named = namedEntities(brief);
  const one = (id: string) => named.find((entity) => entity.id === id);

  it('is every entity with a name, and no unnamed voice', () => {
    expect(named.map(({ id }) => id)).toEqual(
      brief.entities.filter(({ kind }) => kind !== 'voice').map(({ id }) => id),
    );
    expect(one('ministry-official')).toBeUndefined();
  });

  it('brings along every form as the brief has it', () => {
    expect(one('norway')?.forms).toEqual(brief.entities.find(({ id }) => id === 'norway')?.forms);
  });

  it('has the code of a country, and the home of an institution where the brief tells it', () => {
    expect(one('iceland')).toMatchObject({ kind: 'country', iso2: 'IS' });
    expect(one('fisheries-ministry')).toMatchObject({ kind: 'organization', home: 'IS' });
    expect(one('northern-seas')).not.toHaveProperty('home');
    expect(one('northern-seas')).not.toHaveProperty('iso2');
  });

  it('takes officials for people a title and a surname name, and experts not', () => {
    const [official] = namedEntities(fixtureBrief('rail-tunnel')).filter(({ id }) => id === 'jorinde-falk');
    expect(official?.leader).toBe(true);
    expect(one('ragna-solheim')?.leader).toBe(false);
    expect(one('norway')).not.toHaveProperty('leader');
  });
});
