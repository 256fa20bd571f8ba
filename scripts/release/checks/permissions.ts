/** What built manifests ask for, and what README and PRIVACY.md say they ask for. Pure. */

export interface Manifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
}

export interface Asked {
  /** API permissions, and optional ones of both sorts: sorted names. */
  named: string[];
  /** Sites without asking again: match patterns, those of content scripts among them. Sorted. */
  sites: string[];
}

const isPattern = (permission: string): boolean => permission === '<all_urls>' || permission.includes('://');

/** Firefox's version 2 lists sites among the permissions, version 3 apart: here they are one. */
export function asked(manifest: Manifest): Asked {
  const all = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
  const scripts = (manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  return {
    named: sorted([...all.filter((one) => !isPattern(one)), ...optional]),
    sites: sorted([...all.filter(isPattern), ...scripts]),
  };
}

/** How the sites that are listed are called in the documents' tables. */
export const LISTED_SITES = 'the listed sites';

/** Permissions by name, with the reason given, from a document's table headed 'Permission'. Without such a table: none. */
export function explained(document: string): Map<string, string> {
  const rows = new Map<string, string>();
  let inTable = false;
  for (const line of document.split('\n')) {
    const cells = /^\|(.*)\|\s*$/.exec(line)?.[1]?.split('|');
    const [name = '', reason = ''] = (cells ?? []).map((cell) => cell.trim());
    if (!cells) inTable = false;
    else if (name === 'Permission') inTable = true;
    else if (inTable && !/^:?-+:?$/.test(name)) rows.set(name.replaceAll('`', ''), reason);
  }
  return rows;
}

/**
 * @param manifests by browser
 * @param documents texts by name of file
 * @param listed match patterns of the listed sites
 * @returns a line for each permission that is asked for and not explained, or the other way about, and for other sites
 */
export function checkPermissions(
  manifests: Readonly<Record<string, Manifest>>,
  documents: Readonly<Record<string, string>>,
  listed: readonly string[],
): string[] {
  const all = Object.entries(manifests).map(([browser, manifest]) => ({ browser, ...asked(manifest) }));
  const named = sorted(all.flatMap((one) => one.named));
  const problems = all.flatMap(({ browser, sites }) => differences(`The build for ${browser}`, sites, sorted(listed)));
  for (const [file, text] of Object.entries(documents)) {
    const reasons = explained(text);
    problems.push(...differences(file, [...reasons.keys()], [LISTED_SITES, ...named]));
    for (const [name, reason] of reasons) {
      if (reason === '') problems.push(`${file} gives no reason for ${name}`);
      const without = all.filter((one) => name !== LISTED_SITES && !one.named.includes(name));
      // What only some browsers are asked for must name one that is not.
      if (without.length > 0 && !without.some(({ browser }) => reason.toLowerCase().includes(browser))) {
        problems.push(`${file} does not say that ${name} is not asked for in ${without.map((one) => one.browser)[0]}`);
      }
    }
  }
  return problems;
}

function differences(place: string, has: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !has.includes(one)).map((one) => `${place} lacks ${one}`),
    ...has.filter((one) => !wanted.includes(one)).map((one) => `${place} has ${one}, which is not asked for`),
  ];
}

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();
