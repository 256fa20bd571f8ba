import { readFile } from 'node:fs/promises';
import { guessLanguage } from '../../core/detector/language.ts';
import { looksLikeHtml, readHtml } from './html-text.ts';

/** Of texts that do not say it and do not show it. */
export const DEFAULT_LANGUAGE = 'en';

/**
 * The text of a text or HTML file ('-' is standard input), and its language (BCP 47): the one asked for, else that of
 * the page, else what the text looks like.
 */
export async function readSource(file: string, lang: string | undefined): Promise<{ text: string; lang: string }> {
  const source = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  const page = looksLikeHtml(source) ? readHtml(source) : { text: source, lang: undefined };
  return { text: page.text, lang: lang ?? page.lang ?? guessLanguage(page.text) ?? DEFAULT_LANGUAGE };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}
