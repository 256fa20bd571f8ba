/**
 * Word lists for the rules of context, from assets/lexicons/<language>.txt. A line without indent is a heading: the field
 * of core/detector/lexicon/lexicon.ts, for `governing` the preposition, and '+verbs' where regular verbs (English, Spanish,
 * Portuguese) are to be conjugated; the indented lines under it hold the words. A field may come more than once. '#' begins a remark.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FLAGS, GOVERNING, SETS } from '../../core/detector/lexicon/lexicon.ts';
import { foldText } from '../../core/names/characters.ts';
import { conjugateIn } from './verbs.ts';

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
  let heading: Heading | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${file}, line ${index + 1}`;
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      heading = readHeading(line, where);
      fields.set(heading.field, fields.get(heading.field) ?? new Set());
    } else if (heading === undefined) throw new Error(`${where}: words before any heading`);
    else for (const word of wordsOf(lang, line, heading)) fields.get(heading.field)?.add(word);
  }
  return [`@${lang}`, ...[...fields].map(([field, list]) => [field, ...list].join(' '))].join('\n');
}

interface Heading {
  field: string;
  /** The words are regular verbs in their base form, to be conjugated. */
  verbs: boolean;
}

function readHeading(line: string, where: string): Heading {
  const [field = '', option = ''] = line.trim().split(' ');
  if (field === GOVERNING) return { field: `${GOVERNING} ${foldText(option)}`, verbs: false };
  if (!FIELDS.has(field)) throw new Error(`${where}: there is no field '${field}'`);
  return { field, verbs: option === '+verbs' };
}

function wordsOf(lang: string, line: string, { verbs }: Heading): string[] {
  const words = line.trim().split(/\s+/);
  return (verbs ? words.flatMap((verb) => conjugateIn(lang, verb)) : words).map(foldText);
}
