/** Makes the files of assets/briefs into what the extension loads: checked, compiled, a file for each language. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isNameIn } from '../../core/brief/in-language.ts';
import { parseBrief } from '../../core/brief/parse.ts';
import type { Brief, SurfaceForm } from '../../core/brief/schema.ts';
import { knownEntities } from '../../core/data/known-entities.ts';
import {
  allWordsFile,
  BASE_LANGUAGE,
  BRIEFS_FILE,
  cardWordsFile,
  KNOWN_FILE,
  namesFile,
  voicesFile,
  WHOLE_BRIEFS_FILE,
} from '../../core/data/page-data.ts';
import { catalogs } from '../../core/i18n/catalogs.ts';
import { SPOKEN } from '../../core/i18n/messages.ts';
import { compileNames } from '../../core/names/compile.ts';
import { type NamedEntity, namedEntities } from '../../core/names/input.ts';
import { isoId } from '../../core/names/packed.ts';
import { READY_FORMAT } from '../../core/names/ready.ts';
import { LANGUAGES } from '../countries/languages.ts';
import { readCountries, readPhrases, readSigns, withBearers } from './countries.ts';
import { readLexicon } from './lexicons.ts';
import { withTags } from './tagging.ts';
import { readVoiceTables, voiceLanguages } from './voices.ts';

const BRIEFS_FOLDER = 'assets/briefs';
/** Tags of forms that belong to every language. */
const ANY_LANGUAGE = ['mul', 'und'];

export interface BuiltData {
  version: string;
  languages: string[];
  /** Languages voices are read in. */
  voices: string[];
  /** Path inside the extension, and contents. */
  files: { path: string; contents: string }[];
}

/** Reads every brief of a folder. Throws an Error that names the file and all that is wrong with it. */
export async function readBriefs(folder: string = BRIEFS_FOLDER): Promise<Brief[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const parsed = parseBrief(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
      if (parsed.ok) return parsed.brief;
      const problems = parsed.problems.map(({ path: at, message }) => `  ${at}: ${message}`);
      throw new Error(`${path.join(folder, name)} is not a valid brief:\n${problems.join('\n')}`);
    }),
  );
}

export async function buildData(folder?: string): Promise<BuiltData> {
  const briefs = await readBriefs(folder);
  const entities = briefs.flatMap(namedEntities);
  const languages = languagesOf(entities);
  const files = await Promise.all(
    languages.map(async (language) => ({
      path: namesFile(language),
      contents: await compileLanguage(language, entities),
    })),
  );
  const shipped = briefs.map((brief) => ({
    ...brief,
    entities: brief.entities.map((entity) => ({
      ...entity,
      forms: entity.forms.filter((form, i, all) => isShown(form, brief) || isSpokenName(form, all.slice(0, i))),
    })),
  }));
  files.push({ path: BRIEFS_FILE, contents: JSON.stringify(shipped) });
  files.push({ path: KNOWN_FILE, contents: JSON.stringify(knownEntities(briefs)) });
  const voices = await voiceLanguages();
  for (const language of voices) {
    files.push({ path: voicesFile(language), contents: await readVoiceTables(language) });
  }
  files.push({ path: WHOLE_BRIEFS_FILE, contents: JSON.stringify(briefs) });
  for (const [language, words] of Object.entries(catalogs)) {
    files.push({ path: cardWordsFile(language), contents: JSON.stringify(words.card) });
    files.push({ path: allWordsFile(language), contents: JSON.stringify(words) });
  }
  const hash = createHash('sha256').update(READY_FORMAT);
  for (const { path: name, contents } of files) hash.update(`${name}\n${contents}\n`);
  return { version: hash.digest('hex').slice(0, 16), languages, voices, files };
}

/**
 * The names a page in `language` is read with: those of the briefs and of all countries in this language and English,
 * phrases that only hold a country's name, and the language's word lists. A country of a brief has the brief's id.
 */
export async function compileLanguage(language: string, entities: readonly NamedEntity[]): Promise<string> {
  const ids = new Map(entities.flatMap(({ iso2, id }) => (iso2 === undefined ? [] : [[iso2, id] as const])));
  const idOf = (iso2: string) => ids.get(iso2) ?? isoId(iso2);
  const languages = LANGUAGES.filter((one) => one === language || one === BASE_LANGUAGE);
  const countries = await Promise.all(languages.map((one) => readCountries(one, idOf)));
  const phrases = await Promise.all(languages.map(readPhrases));
  // Pages in any language hold sentences in English: its word lists go with all names.
  const words = await Promise.all(languages.map((one) => readLexicon(one)));
  const own = [...inLanguage(entities, language), ...withBearers(countries.flat(), phrases)];
  return compileNames([...withTags(own, countries.flat(), words), await readSigns()], words.join('\n'));
}

/** Forms a card shows something of: what an institution is called for short, in the language of the brief. */
const isShown = ({ kind, lang }: SurfaceForm, brief: Brief): boolean =>
  lang === brief.language && (kind === 'abbreviation' || kind === 'name');

/** What the entity is called in a language of the interface: the first of its names there. */
const isSpokenName = (form: SurfaceForm, before: readonly SurfaceForm[]): boolean =>
  SPOKEN.some((language) => isNameIn(form, language) && !before.some((other) => isNameIn(other, language)));

const primary = (lang: string | undefined): string => (lang ?? 'und').split('-')[0]?.toLowerCase() ?? 'und';

function languagesOf(entities: readonly NamedEntity[]): string[] {
  const tags = new Set<string>(LANGUAGES);
  for (const tag of entities.flatMap(({ forms }) => forms.map(({ lang }) => primary(lang)))) tags.add(tag);
  for (const any of ANY_LANGUAGE) tags.delete(any);
  return [...tags.add(BASE_LANGUAGE)].sort();
}

/** News in any language uses English names as well, so a language's names come together with them. */
function inLanguage(entities: readonly NamedEntity[], language: string): NamedEntity[] {
  const wanted = new Set([language, BASE_LANGUAGE, ...ANY_LANGUAGE]);
  return entities
    .map((entity) => ({ ...entity, forms: entity.forms.filter(({ lang }) => wanted.has(primary(lang))) }))
    .filter(({ forms }) => forms.length > 0);
}
