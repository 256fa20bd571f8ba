/** One block of the source: text between blank lines, with its UTF-16 offsets (end exclusive). */
export interface Paragraph {
  /** Counted from 1, titles, headings and captions included. */
  number: number;
  start: number;
  end: number;
  text: string;
}

/** Splits a plain text at blank lines. Line breaks inside a block stay in its text. */
export function paragraphsOf(source: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of source.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    const text = match[0].trimEnd();
    paragraphs.push({ number: paragraphs.length + 1, start: match.index, end: match.index + text.length, text });
  }
  return paragraphs;
}
