/**
 * Word lists for the rules of context, from assets/lexicons/<language>.txt. A line without indent is a heading: the field
 * of core/detector/lexicon/lexicon.ts, for `governing` the preposition, and '+verbs' where regular English verbs are to be
 * conjugated; the indented lines under it hold the words. A field may come more than once. '#' begins a remark.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FLAGS, GOVERNING, SETS } from '../../core/detector/lexicon/lexicon.ts';
import { foldText } from '../../core/names/characters.ts';
import { conjugate } from './verbs.ts';

const FOLDER = 'assets/lexicons';
const FIELDS: ReadonlySet<string> = new Set<string>([...SETS, ...FLAGS]);

/** The packed word lists of a language; empty where there are none. Throws an Error that names file and line. */
export async function readLexicon(lang: string): Promise<string> {
  const file = path.join(FOLDER, `${lang}.txt`);
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? '' : packLexicon(lang, text, file);
}

/** One line '@language', then a line a field: its name and its words. */
export function packLexicon(lang: string, text: string, file: string): string {
  const fields = new Map<string, Set<string>>();
  let words: Set<string> | undefined;
  let verbs = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) {
      if (words === undefined) throw new Error(`${file}, line ${index + 1}: words before any heading`);
      for (const word of line.trim().split(/\s+/))
        for (const form of verbs ? conjugate(word) : [word]) words.add(foldText(form));
      continue;
    }
    const [field = '', ...options] = line.trim().split(' ');
    verbs = options.includes('+verbs');
    const key = field === GOVERNING ? `${GOVERNING} ${foldText(options[0] ?? '')}` : field;
    if (!FIELDS.has(field) && field !== GOVERNING) throw new Error(`${file}, line ${index + 1}: no field '${field}'`);
    words = fields.get(key) ?? new Set();
    fields.set(key, words);
  }
  return [`@${lang}`, ...[...fields].map(([field, list]) => [field, ...list].join(' '))].join('\n');
}
