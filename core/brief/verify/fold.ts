/** Letters without diacritics and typographic apostrophes made straight; case is kept. */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');
}

/** The words of a text, folded and in lower case, without punctuation. A possessive stays with its word. */
export function foldedWords(text: string): string[] {
  return (
    foldSpelling(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}
