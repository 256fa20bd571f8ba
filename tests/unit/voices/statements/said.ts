/** What statements say, as words: for tests. */
import { createVoiceReader, type VoiceReader } from '../../../../core/voices/read.ts';
import { readText } from '../../../../core/voices/read-text.ts';
import { loadVoiceTables } from '../../../../core/voices/text/tables.ts';
import type { Reading } from '../../../../core/voices/types.ts';
import { readVoiceTables } from '../../../../scripts/data/voices.ts';

export const english = createVoiceReader(loadVoiceTables(await readVoiceTables('en')));
export const german = createVoiceReader(loadVoiceTables(await readVoiceTables('de')));

export const read = (text: string, reader: VoiceReader = english): Reading => readText(text, reader);

/** 'name | content' of each statement; '-' where the text does not settle the voice. */
export function named(text: string, reader: VoiceReader = english): string[] {
  const { voices, statements } = read(text, reader);
  return statements.map(({ voice, content }) => {
    const what = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${voice === null ? '-' : voices[voice]?.name} | ${what}`;
  });
}

/** 'speaker | cue | content' of each statement; contents in several parts are joined by ' … '. */
export function said(text: string, reader: VoiceReader = english): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
  return read(text, reader).statements.map(({ speaker, cue, content, direct }) => {
    const what = content.map(words).join(' … ');
    return `${words(speaker)} | ${words(cue)} | ${direct ? `“${what}”` : what}`;
  });
}
