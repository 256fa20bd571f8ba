/**
 * Words that voices are read by, from the files of assets/voices/<language>/ and of assets/voices/names/. A line without indent is a heading: the
 * name of a section, with '+verbs' where English verbs in their base form are to be conjugated, '+verben' for German
 * infinitives; the indented lines under it hold the entries, '_' for the space inside one. A section may come more than once. '#' begins a remark. An
 * irregular verb has its forms joined by slashes ('say/says/said/saying').
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { conjugate, conjugateGerman } from './verbs.ts';
import { packWords } from './voice-words.ts';

const FOLDER = 'assets/voices';
/** Beside the languages: tables that all of them read. */
const SHARED = 'names';
/** The section that holds the base form of every verb. */
const BASES = 'base forms';

/** Languages voices are read in. */
export async function voiceLanguages(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => name !== SHARED).sort();
}

/** The packed tables of a language, for `loadVoiceTables`; empty where there are none. */
export async function readVoiceTables(lang: string): Promise<string> {
  const own = await filesOf(lang);
  return own.length === 0 ? '' : packVoiceTables([...own, ...(await filesOf(SHARED))]);
}

async function filesOf(name: string): Promise<{ text: string; file: string }[]> {
  const folder = path.join(FOLDER, name);
  const names = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (file) => ({
      text: await readFile(path.join(folder, file), 'utf8'),
      file: path.join(folder, file),
    })),
  );
}

/** Packed for `loadVoiceTables`. Throws an Error that names file and line. */
export function packVoiceTables(files: readonly { text: string; file: string }[]): string {
  const sections = new Map<string, Set<string>>();
  for (const file of files) readSections(file, sections);
  return packWords(sections);
}

function readSections({ text, file }: { text: string; file: string }, sections: Map<string, Set<string>>): void {
  let entries: Set<string> | undefined;
  let conjugated: Conjugation | undefined;
  const bases = sectionOf(BASES, sections);
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const where = `${file}, line ${index + 1}`;
    if (!line.startsWith(' ')) {
      const [name = '', option] = line.trimEnd().split(' +');
      conjugated = option === undefined ? undefined : conjugationOf(option, where);
      entries = sectionOf(name, sections);
      continue;
    }
    if (entries === undefined) throw new Error(`${where}: words before any heading`);
    for (const word of line.trim().split(/\s+/)) {
      const forms = formsOf(word, conjugated);
      for (const form of forms) entries.add(form);
      if (conjugated === conjugateEnglish && forms[0] !== undefined) bases.add(forms[0]);
    }
  }
}

function conjugationOf(option: string, where: string): Conjugation {
  const conjugation = CONJUGATIONS[option];
  if (conjugation === undefined) throw new Error(`${where}: there is no '+${option}'`);
  return conjugation;
}

function sectionOf(name: string, sections: Map<string, Set<string>>): Set<string> {
  const section = sections.get(name) ?? new Set();
  sections.set(name, section);
  return section;
}

/** All forms of a verb as it stands in a table. */
type Conjugation = (verb: string) => string[];

/** 'admit', 'plan': verbs whose last consonant is doubled before an ending. */
const DOUBLES = /[^aeiou][aeiou][bdgklmnprt]$/;

const conjugateEnglish: Conjugation = (verb) => {
  const [first = '', ...particles] = verb.split('_');
  const doubled = first + first.slice(-1);
  const forms = conjugate(first).filter((form) => DOUBLES.test(first) || !form.startsWith(doubled));
  return forms.map((form) => [form, ...particles].join('_'));
};

const CONJUGATIONS: Readonly<Record<string, Conjugation>> = { verbs: conjugateEnglish, verben: conjugateGerman };

function formsOf(word: string, conjugated: Conjugation | undefined): string[] {
  const forms = word.includes('/') ? word.split('/') : (conjugated?.(word) ?? [word]);
  return forms.map((form) => form.replaceAll('_', ' ').replaceAll('’', "'").toLowerCase());
}
