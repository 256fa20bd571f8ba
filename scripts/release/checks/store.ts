/** Texts for the stores: what they demand of them. Pure. */

/** Characters. Chrome's limits, which are the tightest of the three stores. */
export const LIMITS: Readonly<Record<string, number>> = {
  Name: 75,
  Summary: 132,
  Description: 16_000,
  'Single purpose': 1_000,
};

/** Characters one justification of a permission may have. */
const JUSTIFICATION_LIMIT = 1_000;

/** The text under each heading of the second level. */
export function sections(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end < 0 ? part.length : end).trim(), end < 0 ? '' : part.slice(end).trim()];
    }),
  );
}

/** @returns a line for each text that is missing or too long */
export function checkStoreTexts(text: string): string[] {
  const found = sections(text);
  const problems = Object.entries(LIMITS).flatMap(([name, limit]) => {
    const { length } = found.get(name) ?? '';
    if (length === 0) return [`the store's '${name}' is missing`];
    return length > limit ? [`the store's '${name}' has ${length} of ${limit} characters`] : [];
  });
  const long = (found.get('Permission justifications') ?? '')
    .split('\n')
    .filter((row) => row.length > JUSTIFICATION_LIMIT)
    .map((row) => `a justification is too long: ${row.slice(0, 40)}…`);
  return [...problems, ...long];
}

/** Width and height in px of a PNG: the first chunk says so, https://www.w3.org/TR/png/#11IHDR */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = Buffer.from(png);
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}
