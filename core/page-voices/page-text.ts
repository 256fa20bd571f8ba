/** Text of a page as it may be shown elsewhere: whatever the page holds, it is one line of bounded length. */

/**
 * Controls, and marks that turn the direction of text around: outside of the text they were written for they would turn
 * ours. U+FFFC is what the walk leaves where an image or a button stands in a line.
 */
const UNSHOWN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC]+/gu;
const SPACE = /\s+/g;
/** More marks on one letter than any language writes: they climb over the lines around. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Times the wanted length of a text that are looked at: the rest is not cleaned in vain. */
const MOST_EXCESS = 4;
/** Share of the length that stays at least where a text is cut at a space. */
const KEPT_AT_SPACE = 0.7;

const ELLIPSIS = '…';

/** Cut at a space where one is near the end; never inside a character. */
export function pageText(text: string, maxChars: number): string {
  // A text many times too long is not cleaned as a whole.
  const start = text.slice(0, maxChars * MOST_EXCESS).toWellFormed();
  const line = start.replace(UNSHOWN, ' ').replace(SPACE, ' ').replace(PILED_MARKS, '$1').trim();
  if (line.length > maxChars) return cut(line, maxChars);
  return text.length > maxChars * MOST_EXCESS ? cut(`${line} `, maxChars) : line;
}

function cut(line: string, maxChars: number): string {
  const room = maxChars - ELLIPSIS.length;
  const space = line.lastIndexOf(' ', room);
  const end = space > room * KEPT_AT_SPACE ? space : room;
  return `${whole(line.slice(0, end)).trimEnd()}${ELLIPSIS}`;
}

/** Without half a character at the end. */
const whole = (text: string): string => (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text);
