/** Names of regions and languages as the browser knows them. */

/** In `language`; null where the browser has no name, or does not understand one of the tags. */
export function nameOf(type: 'region' | 'language', code: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
