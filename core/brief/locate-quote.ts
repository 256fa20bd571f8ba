import type { TextQuoteSelector } from './text-quote.ts';

/** Where a quotation stands (UTF-16 offsets, end exclusive), or why it cannot be placed. */
export type QuoteLocation =
  | { found: true; start: number; end: number }
  | { found: false; reason: 'absent' | 'ambiguous' };

/**
 * Finds the words of a TextQuoteSelector in a text. Letters, case and punctuation must agree exactly; any run of white
 * space equals any other. Where prefix or suffix are given, they must stand right before and after.
 */
export function locateQuote(text: string, selector: TextQuoteSelector): QuoteLocation {
  const haystack = collapse(text);
  const exact = collapse(selector.exact).text.trim();
  const prefix = collapse(selector.prefix ?? '').text;
  const suffix = collapse(selector.suffix ?? '').text;
  if (exact === '') return { found: false, reason: 'absent' };
  let place: number | null = null;
  for (let at = haystack.text.indexOf(exact); at >= 0; at = haystack.text.indexOf(exact, at + 1)) {
    if (!haystack.text.slice(0, at).endsWith(prefix) || !haystack.text.startsWith(suffix, at + exact.length)) continue;
    if (place !== null) return { found: false, reason: 'ambiguous' };
    place = at;
  }
  if (place === null) return { found: false, reason: 'absent' };
  const start = haystack.offsets[place] ?? 0;
  // The last letter's own offset plus one: a run of white space after it stays outside.
  const end = (haystack.offsets[place + exact.length - 1] ?? 0) + 1;
  return { found: true, start, end };
}

/** Every run of white space as one space, with the offset each remaining code unit had in the original. */
function collapse(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text.charAt(i));
    if (space && out.endsWith(' ')) continue;
    out += space ? ' ' : text.charAt(i);
    offsets.push(i);
  }
  return { text: out, offsets };
}
