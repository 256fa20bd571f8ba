/** Documents as lines of JSON on standard input, answered line by line. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** One line of input. */
export interface Document {
  id: string | number;
  lang?: string;
  text: string;
}

/** Reads one line. Throws an Error that says what is wrong with it. */
export function readDocument(line: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, lang, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error("'id' is not a string or a number");
  if (typeof text !== 'string') throw new Error("'text' is not a string");
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error("'lang' is not a string");
  return { id, text, ...(typeof lang === 'string' ? { lang } : {}) };
}

/**
 * Answers each line of standard input with a line of output, in order. A line that cannot be read is reported on
 * standard error with its number, the rest is answered. Gives the exit code: 1 where a line could not be read.
 */
export async function answerLines(answer: (document: Document) => Promise<string>): Promise<number> {
  let number = 0;
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      if (!process.stdout.write(`${await answer(readDocument(line))}\n`)) await once(process.stdout, 'drain');
    } catch (error) {
      failed = true;
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}
