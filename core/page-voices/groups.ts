/** The voices of a report, sorted into whom they speak as. */
import type { ReportedVoice, VoicesReport } from './report.ts';

export const VOICE_GROUPS = ['experts', 'officials', 'people', 'institutions', 'unnamed', 'untold'] as const;
/** `people`: named, and neither experts nor officials as far as the page tells. `untold`: it does not tell who speaks. */
export type VoiceGroupName = (typeof VOICE_GROUPS)[number];

export interface VoiceGroup {
  name: VoiceGroupName;
  /** Empty for `untold`. */
  voices: ReportedVoice[];
  statements: number;
  words: number;
  /** Of all quoted words on the page, 0 to 1; 0 where nothing is quoted. */
  share: number;
}

export function groupOf({ sort, kind }: Pick<ReportedVoice, 'sort' | 'kind'>): VoiceGroupName {
  if (sort === 'institution') return 'institutions';
  if (sort === 'unnamed') return 'unnamed';
  return kind === 'expert' ? 'experts' : kind === 'official' ? 'officials' : 'people';
}

/** All quoted words of a page. */
export const wordsIn = ({ voices, untold, more }: VoicesReport): number =>
  voices.reduce((sum, { words }) => sum + words, untold.words + more.words);

/** The groups anybody is in, in a fixed order. */
export function groupsOf(report: VoicesReport): VoiceGroup[] {
  const total = wordsIn(report);
  const share = (words: number) => (total === 0 ? 0 : words / total);
  return VOICE_GROUPS.flatMap((name): VoiceGroup[] => {
    const voices = report.voices.filter((voice) => groupOf(voice) === name);
    const own = name === 'untold' ? report.untold : { statements: 0, words: 0 };
    const statements = voices.reduce((sum, voice) => sum + voice.statements, own.statements);
    const words = voices.reduce((sum, voice) => sum + voice.words, own.words);
    return statements === 0 ? [] : [{ name, voices, statements, words, share: share(words) }];
  });
}
