/** Puts the statements of paragraphs together: quotations that go on, and who is meant. */
import type { Speaker } from '../speakers/speaker.ts';
import type { Voices } from '../speakers/voices.ts';
import { mayPause, type Steps } from '../steps.ts';
import type { Span, Statement } from '../types.ts';
import type { ParagraphStatements } from './raw.ts';

interface Placed {
  readonly reading: {
    readonly statements: ParagraphStatements;
    readonly speakers: readonly (Speaker | null)[];
    readonly introSpeaker: Speaker | null;
  };
  readonly start: number;
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

/** Statements of a whole text, in order of their contents. */
export function* combineStatements(paragraphs: readonly Placed[], voices: Voices): Steps<Statement[]> {
  const statements: Statement[] = [];
  /** Number of the statement that a paragraph of quotations alone goes on with; -1 where none does. */
  let floor = -1;
  let intro: Statement | null = null;
  for (const [paragraph, { reading, start, mentions }] of paragraphs.entries()) {
    const { statements: own, loose, last } = reading.statements;
    if (loose.length > 0 && intro !== null) {
      floor = statements.length;
      statements.push(intro);
    }
    const open = statements[floor];
    if (open !== undefined && loose.length > 0 && goesOn(open, voices))
      statements[floor] = continued(open, loose, start, mentions);
    const first = statements.length;
    const numbers = resolved(reading, paragraph, start, voices);
    for (const [i, { content, cue, speaker, direct }] of own.entries()) {
      statements.push({
        content: content.map((span) => move(span, start)),
        cue: cue && move(cue, start),
        speaker: speaker && move(speaker, start),
        voice: numbers[i] ?? null,
        direct,
        about: about(content, mentions),
      });
    }
    if (last >= 0) floor = first + last;
    else if (loose.length === 0) floor = -1;
    intro = introOf(reading, paragraph, start, voices);
    if (mayPause(paragraph)) yield;
  }
  return statements.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Voices of a paragraph's statements, resolved in the order of the speakers' words: a name comes before its pronoun. */
function resolved(
  { statements: { statements }, speakers }: Placed['reading'],
  paragraph: number,
  start: number,
  voices: Voices,
): (number | null)[] {
  const order = statements.map((_, i) => i);
  order.sort((a, b) => (statements[a]?.speaker?.start ?? 0) - (statements[b]?.speaker?.start ?? 0));
  const numbers: (number | null)[] = statements.map(() => null);
  for (const i of order) {
    const speaker = statements[i]?.speaker;
    if (speaker) numbers[i] = voices.resolve(speakers[i] ?? null, move(speaker, start), paragraph, start);
  }
  return numbers;
}

/** A statement without content yet, for what the next paragraph quotes. */
function introOf(
  { statements: { intro }, introSpeaker }: Placed['reading'],
  paragraph: number,
  start: number,
  voices: Voices,
): Statement | null {
  if (intro === null) return null;
  const speaker = move(intro.speaker, start);
  const voice = voices.resolve(introSpeaker, speaker, paragraph, start);
  return { content: [], cue: intro.cue && move(intro.cue, start), speaker, voice, direct: true, about: [] };
}

function continued(open: Statement, loose: readonly Span[], by: number, mentions: Placed['mentions']): Statement {
  return {
    ...open,
    content: [...open.content, ...loose.map((span) => move(span, by))],
    about: [...new Set([...open.about, ...about(loose, mentions)])],
  };
}

/** Who is quoted goes on; of who was only reported, a person named goes on by quotations of their own. */
const goesOn = ({ direct, voice }: Statement, { all }: Voices): boolean =>
  direct || (voice !== null && all[voice]?.sort === 'person');

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Ids of the mentions inside the spans, each once, in order. */
function about(content: readonly Span[], mentions: Placed['mentions']): string[] {
  if (mentions.length === 0) return [];
  const inside = mentions.filter(({ start, end }) => content.some((span) => start >= span.start && end <= span.end));
  return [...new Set(inside.map(({ entity }) => entity))];
}
