import type { ReportedVoice } from '../page-voices/report.ts';
import { fold } from './fold.ts';

/** The voices whose name, role or affiliation holds every word of a query at a word's beginning; names first. */
export function findVoices(voices: readonly ReportedVoice[], query: string): ReportedVoice[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (texts: readonly (string | null)[]) => {
    const words = fold(texts.filter((text) => text !== null).join(' ')).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  const byName = voices.filter(({ name }) => holds([name]));
  const byRest = voices.filter(
    (voice) => !byName.includes(voice) && holds([voice.name, voice.role, voice.affiliation]),
  );
  return [...byName, ...byRest];
}
