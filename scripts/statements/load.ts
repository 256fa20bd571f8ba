import { namesLanguage } from '../../core/data/page-data.ts';
import { detect } from '../../core/detector/detect.ts';
import type { Gazetteer } from '../../core/names/gazetteer.ts';
import { namedEntities } from '../../core/names/input.ts';
import { loadNames } from '../../core/names/load.ts';
import { createVoiceReader, type VoiceReader } from '../../core/voices/read.ts';
import { readText } from '../../core/voices/read-text.ts';
import { loadVoiceTables } from '../../core/voices/text/tables.ts';
import type { Reading } from '../../core/voices/types.ts';
import { LANGUAGES } from '../countries/languages.ts';
import { compileLanguage, readBriefs } from '../data/build-data.ts';
import { readVoiceTables, voiceLanguages } from '../data/voices.ts';

/** Reads a text in a language (BCP 47): null where voices are not read in it. */
export type TextReader = (text: string, lang: string) => Promise<Reading | null>;

/** A reader of texts with the data of the repository; names and tables of a language are loaded once. */
export async function createTextReader(briefs: string): Promise<TextReader> {
  const entities = (await readBriefs(briefs)).flatMap(namedEntities);
  const languages = await voiceLanguages();
  const names = new Map<string, Promise<Gazetteer>>();
  const readers = new Map<string, Promise<VoiceReader>>();
  return async (text, lang) => {
    const primary = lang.split('-')[0]?.toLowerCase() ?? '';
    if (!languages.includes(primary)) return null;
    const reader = once(readers, primary, async () =>
      createVoiceReader(loadVoiceTables(await readVoiceTables(primary))),
    );
    const language = namesLanguage(lang, LANGUAGES);
    const gazetteer = once(names, language, async () => loadNames(await compileLanguage(language, entities)));
    return readText(text, await reader, detect(text, await gazetteer, { lang }));
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
