/** Wires the voices of one page: article -> reader -> mentions on the page, cards and the popup's report. */
import type { Hover } from '../../core/hover/controller.ts';
import { watchHidden } from '../../core/page/hidden.ts';
import type { Marks } from '../../core/page/marks.ts';
import type { Scanner } from '../../core/page/scanner.ts';
import { type AllMentions, allMentions } from '../../core/page-voices/all-mentions.ts';
import { findVoice } from '../../core/page-voices/find-voice.ts';
import { follow } from '../../core/page-voices/follow.ts';
import { createJump } from '../../core/page-voices/jump.ts';
import { knownMentions } from '../../core/page-voices/known-mentions.ts';
import { type VoicesReport, voicesReport } from '../../core/page-voices/report.ts';
import type { PageVoices, ReadArticle } from '../../core/page-voices/types.ts';
import { VoiceMarks } from '../../core/page-voices/voice-marks.ts';
import { voiceMentions } from '../../core/page-voices/voice-mentions.ts';
import { mayAskPage } from '../../core/protocol/senders.ts';
import { readToPageVoices } from '../../core/protocol/voices.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { receive } from '../../platform/messaging.ts';
import { loadVoiceReader } from '../../platform/voices-script.ts';

interface Parts {
  document: Document;
  scanner: Scanner;
  lang: string | undefined;
  /** As they are now. */
  settings(): Settings;
  /** Told when the mentions of voices have changed. */
  onChange(): void;
  /** Called with what keeps them from being read. */
  onError(error: unknown): void;
  signal: AbortSignal;
}

export interface Voices {
  readonly page: PageVoices;
  /** Known mentions and those of voices together, for hover and keyboard. */
  readonly mentions: AllMentions;
  readonly marks: Marks;
  /** To be called when the page has been scanned, and scanned again. */
  settled(): void;
  /** To be called when a setting has changed. */
  refresh(): void;
  report(): VoicesReport;
  /** Where to go for somebody who speaks. */
  find(id: string): ReturnType<typeof findVoice>;
}

export type StartVoices = (parts: Parts) => Voices;

export const startVoices: StartVoices = ({ document, scanner, lang, settings, onChange, onError, signal }) => {
  let articles: readonly ReadArticle[] = [];
  const marks = new VoiceMarks(document, settings);
  const hidden = watchHidden(() => follower.changed(), signal);
  const follower = follow({
    document,
    roots: () => scanner.roots,
    enabled: () => settings().voices,
    loadReader: () => loadVoiceReader(lang),
    mentionsIn: (text) => knownMentions(scanner.found(), text),
    isHidden: hidden.isHidden,
    onRead(read) {
      articles = read;
      const accept = (entity: string) => !settings().hidden.includes(entity);
      marks.show(new Map(articles.flatMap((article) => [...voiceMentions(article, accept)])));
      onChange();
    },
    onError,
    signal,
  });
  signal.addEventListener('abort', () => marks.clear());
  const page: PageVoices = { articles: () => articles, jump: createJump(document, signal) };
  return {
    page,
    mentions: allMentions(scanner.index, marks.index),
    marks: marks.marks,
    settled: follower.settled,
    refresh: follower.changed,
    report: () => voicesReport(follower.state, articles),
    find: (id) => findVoice(articles, [...scanner.index.all(), ...marks.index.all()], id),
  };
};

interface Answering {
  voices: Voices | null;
  hover: Hover;
}

/** What the page answers about its voices, and goes to when asked. */
export function answerVoices({ voices, hover }: Answering, signal: AbortSignal): void {
  if (!voices) return;
  receive(
    { read: readToPageVoices, mayAsk: mayAskPage },
    (message) => {
      if (message.type === 'voices') return voices.report();
      const { mention, statement } = voices.find(message.id);
      if (mention) hover.open(mention);
      else if (statement) voices.page.jump(statement);
      return undefined;
    },
    signal,
  );
}
