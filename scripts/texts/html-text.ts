import { Parser } from 'htmlparser2';

/** Elements whose text is not reading matter. */
const SKIPPED = new Set(
  `script style noscript template svg math nav header footer aside form button select textarea input label dialog menu
  iframe object code pre kbd samp`.split(/\s+/),
);
/** Elements that end a block of text. */
const BLOCKS = new Set(
  `address article blockquote body br dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p
  section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);
/** Elements without an end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(/\s+/));

export interface PageText {
  /** Visible text, blocks separated by blank lines, white space as browsers collapse it. */
  text: string;
  /** From the lang attribute of the page, where it has one. */
  lang: string | undefined;
}

/** The text a reader sees of an HTML page, as far as that can be told without a browser. */
export function readHtml(html: string): PageText {
  const blocks: string[] = [];
  let block = '';
  let skippedDepth = 0;
  let lang: string | undefined;
  const endBlock = () => {
    const text = block.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    block = '';
  };
  const isHidden = (attributes: Record<string, string>) =>
    'hidden' in attributes || attributes['aria-hidden'] === 'true' || 'contenteditable' in attributes;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html' && attributes.lang) lang = attributes.lang;
      if (BLOCKS.has(name)) endBlock();
      if (VOID.has(name)) return;
      if (skippedDepth > 0 || SKIPPED.has(name) || isHidden(attributes)) skippedDepth++;
    },
    ontext(text) {
      if (skippedDepth === 0) block += text;
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) endBlock();
      if (skippedDepth > 0 && !VOID.has(name)) skippedDepth--;
    },
  });
  parser.write(html);
  parser.end();
  endBlock();
  return { text: blocks.join('\n\n'), lang };
}

/** True for text that looks like an HTML page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<!--|<\?xml|<head|<body)/i.test(text.slice(0, 1000));
}
