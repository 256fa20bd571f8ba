/** Ends of host names under which a country's registry gives out names: 'co.uk' is no site, but all that end in it. */

/**
 * What registries call the second level: companies, organizations, networks, schools, authorities. Not the full list of
 * such suffixes, which has ten thousand lines: those that somebody may type who means a whole country.
 */
const GENERIC: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gouv',
  'gov',
  'govt',
  'gub',
  'ltd',
  'mil',
  'ne',
  'net',
  'nom',
  'or',
  'org',
  'plc',
  'sch',
]);

/** Sites of that very name, where the registry of the country gives out no names below it. */
const SITES: ReadonlySet<string> = new Set(['net.hr']);

/** Country codes have two letters, and nothing else has. */
const COUNTRY_CODE = /^[a-z]{2}$/;

/** @param host In lower case, without 'www.'. */
export function isPublicSuffix(host: string): boolean {
  const [second = '', top = '', ...rest] = host.split('.');
  return rest.length === 0 && COUNTRY_CODE.test(top) && GENERIC.has(second) && !SITES.has(host);
}
