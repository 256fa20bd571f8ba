/** Licences, by their SPDX identifiers: which may be shipped, and what the packages that are shipped say. */

/** Licences that let what we ship be passed on under ours. Another one fails the release until somebody has read it. */
export const MAY_SHIP: ReadonlySet<string> = new Set([
  ...['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unicode-3.0', 'CC0-1.0'],
]);

export interface Shipped {
  name: string;
  version: string;
  /** SPDX identifier, as the package states it; '' where it states none. */
  licence: string;
  /** What of it is shipped. */
  use: 'code' | 'data';
  /** Full text, with the notice of copyright; '' where none is to be had. */
  text: string;
}

/** @returns a line for each package that may not be shipped: licence unknown or not looked at, or text missing. Pure. */
export function checkLicences(shipped: readonly Shipped[]): string[] {
  return shipped.flatMap(({ name, licence, text }) => [
    ...(MAY_SHIP.has(licence) ? [] : [`${name} has the licence '${licence || 'none'}', which nobody has allowed`]),
    ...(text.trim() === '' ? [`${name} has no text of its licence`] : []),
  ]);
}

/** @returns a line for each package whose code a build holds and nobody declared, and the other way about. Pure. */
export function checkBundled(bundled: readonly string[], declared: readonly string[]): string[] {
  return [
    ...bundled.filter((name) => !declared.includes(name)).map((name) => `${name} is bundled, but not declared`),
    ...declared.filter((name) => !bundled.includes(name)).map((name) => `${name} is declared, but not bundled`),
  ];
}
