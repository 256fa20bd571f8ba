import { isCountryCode } from '../country-code.ts';
import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import type { Entity } from '../schema.ts';

/** Entities fit their kind: real country codes, countries that are countries, experts who speak for no country. */
export function checkRoles(index: BriefIndex): Problem[] {
  const codes = new Map<string, string>();
  return index.brief.entities.flatMap((entity, i) => {
    const path = `entities.${i}`;
    if (entity.kind === 'country') return countryProblems(entity, path, codes);
    const problems = countryReference(index, entity, path);
    if (entity.kind === 'organization') {
      if (entity.speaksForCountry && entity.country === null)
        problems.push({
          path: `${path}.speaksForCountry`,
          message: `'${entity.id}' cannot speak for a country without one`,
        });
      if (entity.partOf !== null && index.entity(entity.partOf)?.kind !== 'organization')
        problems.push({ path: `${path}.partOf`, message: `'${entity.partOf}' is not an organization` });
      return problems;
    }
    return [...problems, ...personProblems(index, entity, path)];
  });
}

type Speaker = Extract<Entity, { kind: 'person' | 'voice' }>;

function personProblems(index: BriefIndex, entity: Speaker, path: string): Problem[] {
  const problems: Problem[] = [];
  if (entity.role === 'expert' && entity.country !== null)
    problems.push({
      path: `${path}.country`,
      message: `an expert speaks for no country: '${entity.id}' must have null`,
    });
  if (entity.role === 'leader' && entity.country === null)
    problems.push({ path: `${path}.country`, message: `the leader '${entity.id}' needs a country` });
  const affiliation = entity.affiliation === null ? undefined : index.entity(entity.affiliation);
  if (affiliation && affiliation.kind !== 'organization' && affiliation.kind !== 'country')
    problems.push({
      path: `${path}.affiliation`,
      message: `'${affiliation.id}' is neither an organization nor a country`,
    });
  return problems;
}

function countryReference(index: BriefIndex, entity: Exclude<Entity, { kind: 'country' }>, path: string): Problem[] {
  const country = entity.country === null ? undefined : index.entity(entity.country);
  return country && country.kind !== 'country'
    ? [{ path: `${path}.country`, message: `'${country.id}' is not a country` }]
    : [];
}

function countryProblems(
  entity: Extract<Entity, { kind: 'country' }>,
  path: string,
  codes: Map<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  const other = codes.get(entity.iso2);
  if (!isCountryCode(entity.iso2))
    problems.push({ path: `${path}.iso2`, message: `'${entity.iso2}' is not an ISO 3166-1 code of a country` });
  if (other !== undefined)
    problems.push({ path: `${path}.iso2`, message: `'${other}' already has the code '${entity.iso2}'` });
  codes.set(entity.iso2, entity.id);
  return problems;
}
