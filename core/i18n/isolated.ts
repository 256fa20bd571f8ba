/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/**
 * A text for a place in a message of another direction: its full stop stays at its own end. Only from right to left, so
 * that nothing invisible gets into texts that need none.
 */
export const isolated = (text: string, dir: 'ltr' | 'rtl'): string =>
  dir === 'rtl' ? `${ISOLATE}${text}${POP}` : text;
