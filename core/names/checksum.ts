/** Start and factor of the 32-bit FNV-1a hash. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/**
 * A number that texts which lost or changed a few characters do not have in common, all but one time in four thousand
 * million. It takes a millisecond for a million characters; it stops no forger.
 */
export function checksum(texts: readonly string[]): number {
  let hash = START;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FACTOR);
    // Between two texts, so that nothing can go from one to the next.
    hash = Math.imul(hash ^ 0xffff, FACTOR);
  }
  return hash >>> 0;
}
