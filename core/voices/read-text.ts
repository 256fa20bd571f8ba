import type { EntityMention, VoiceReader } from './read.ts';
import { finish } from './steps.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import type { Reading } from './types.ts';

/** A whole plain text. `mentions` are those of the text, in order; offsets are the text's. */
export function readText(text: string, reader: VoiceReader, mentions: readonly EntityMention[] = []): Reading {
  let next = 0;
  const paragraphs = paragraphsOf(text).map(({ start, end }) => {
    const own: EntityMention[] = [];
    for (; (mentions[next]?.start ?? end) < end; next++) {
      const mention = mentions[next] as EntityMention;
      if (mention.start >= start) own.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    return { start, reading: reader.paragraph(text.slice(start, end)), mentions: own };
  });
  return finish(reader.combine(paragraphs));
}
