/** Words of the interface: every language says all that English says. Pure. */

export type Catalog = Readonly<Record<string, unknown>>;

/** @returns a line for each message that is missing, empty, or that English does not have */
export function checkCatalog(language: string, english: Catalog, words: Catalog): string[] {
  const missing = Object.keys(english).filter((key) => !(key in words) || isEmpty(words[key]));
  const extra = Object.keys(words).filter((key) => !(key in english));
  return [
    ...missing.map((key) => `${language} does not say '${key}'`),
    ...extra.map((key) => `${language} says '${key}', which English does not`),
  ];
}

/** @returns a line for each message a manifest names ('__MSG_name__') that a browser's catalogue does not have */
export function checkManifestWords(language: string, manifest: string, words: Catalog): string[] {
  const named = new Set([...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? ''));
  return [...named].filter((key) => !(key in words)).map((key) => `${language} lacks '${key}' of the manifest`);
}

function isEmpty(message: unknown): boolean {
  if (typeof message === 'string') return message.trim() === '';
  if (typeof message !== 'object' || message === null) return true;
  const parts = Object.values(message);
  return parts.length === 0 || parts.some(isEmpty);
}
