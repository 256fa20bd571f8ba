/** What statements say, as words: for tests. */
import { createVoiceReader, type VoiceReader } from '../../../../core/voices/read.ts';
import { paragraphsOf } from '../../../../core/voices/text/paragraphs.ts';
import { loadVoiceTables } from '../../../../core/voices/text/tables.ts';
import type { Reading } from '../../../../core/voices/types.ts';
import { readVoiceTables } from '../../../../scripts/data/voices.ts';

export const english = createVoiceReader(loadVoiceTables(await readVoiceTables('en')));

export function read(text: string, reader: VoiceReader = english): Reading {
  return reader.combine(
    paragraphsOf(text).map(({ start, end }) => ({
      start,
      reading: reader.paragraph(text.slice(start, end)),
      mentions: [],
    })),
  );
}

/** 'speaker | cue | content' of each statement; contents in several parts are joined by ' … '. */
export function said(text: string, reader: VoiceReader = english): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
  return read(text, reader).statements.map(({ speaker, cue, content, direct }) => {
    const what = content.map(words).join(' … ');
    return `${words(speaker)} | ${words(cue)} | ${direct ? `“${what}”` : what}`;
  });
}
