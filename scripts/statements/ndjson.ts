import type { Reading, Span, Words } from '../../core/voices/types.ts';

/** The line of output for what a text says. */
export function answer(id: string | number, { voices, statements }: Reading): string {
  return JSON.stringify({
    id,
    statements: statements.map(({ content, cue, speaker, voice, direct, about }) => ({
      content: content.map(spanOf),
      cue: cue && spanOf(cue),
      speaker: speaker && spanOf(speaker),
      name: nameOf(voices, voice),
      direct,
      about,
    })),
    people: voices
      .filter(({ sort }) => sort === 'person')
      .map(({ name, role, affiliation, kind, mentions }) => ({
        name,
        role: wordsOf(role),
        affiliation: wordsOf(affiliation),
        kind,
        mentions: mentions.map(spanOf),
      })),
  });
}

/** Unnamed voices have no name. */
function nameOf(voices: Reading['voices'], voice: number | null): string | null {
  const speaker = voice === null ? undefined : voices[voice];
  return speaker === undefined || speaker.sort === 'unnamed' ? null : speaker.name;
}

const spanOf = ({ start, end }: Span) => ({ start, end });
const wordsOf = (words: Words | null): string | null => words?.words ?? null;
