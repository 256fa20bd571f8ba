/** A quotation in a text: offsets of the words between the marks (UTF-16, end exclusive). */
export interface QuotedSpan {
  start: number;
  end: number;
}

/** Opening marks with the marks that may close them. Straight single quotes are left out: they are apostrophes too. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  '「': '」',
  '『': '』',
};

/** What stands in quotation marks in one paragraph. A quotation that is never closed runs to the paragraph's end. */
export function quotedSpans(paragraph: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (let i = 0; i < paragraph.length; i++) {
    const closers = CLOSERS[paragraph.charAt(i)];
    if (closers === undefined) continue;
    const end = closingMark(paragraph, i + 1, closers);
    spans.push({ start: i + 1, end });
    i = end;
  }
  return spans;
}

function closingMark(text: string, from: number, closers: string): number {
  for (let i = from; i < text.length; i++) {
    // ’ before a letter is an apostrophe.
    const apostrophe = text.charAt(i) === '’' && /\p{L}/u.test(text.charAt(i + 1));
    if (closers.includes(text.charAt(i)) && !apostrophe) return i;
  }
  return text.length;
}
