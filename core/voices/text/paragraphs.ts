import type { Span } from '../types.ts';

/** A line break ends a paragraph unless the next line goes on in lower case, as wrapped text does. */
const PARAGRAPH_END = /\s*\n(?:\s*\n\s*|[^\S\n]*(?![^\S\n]*\p{Ll}))/gu;

/** The paragraphs of a plain text, in order; none is empty. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
  };
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_END)) {
    add(index);
    start = index + gap.length;
  }
  add(text.length);
  return paragraphs;
}
