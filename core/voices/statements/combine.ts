/** Puts the statements of paragraphs together: quotations that go on, and who is meant. */
import type { Span, Statement } from '../types.ts';
import type { ParagraphStatement, ParagraphStatements } from './raw.ts';

interface Placed {
  readonly reading: { readonly statements: ParagraphStatements };
  readonly start: number;
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

/** Who spoke last, as long as a quotation may go on. */
interface Floor {
  readonly speaker: Span;
  readonly cue: Span | null;
}

/** Statements of a whole text, in order of their contents. */
export function combineStatements(paragraphs: readonly Placed[]): Statement[] {
  const statements: Statement[] = [];
  let floor: Floor | null = null;
  for (const { reading, start, mentions } of paragraphs) {
    const { statements: own, loose, last } = reading.statements;
    const found: Statement[] = own.map((statement) => moved(statement, start, mentions));
    if (floor !== null) {
      const { speaker } = floor;
      for (const span of loose) {
        found.push({
          content: [move(span, start)],
          cue: null,
          speaker,
          voice: null,
          direct: true,
          about: about([span], mentions),
        });
      }
    }
    found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
    statements.push(...found);
    const lastOwn = own[last];
    if (lastOwn?.speaker) floor = { speaker: move(lastOwn.speaker, start), cue: null };
    else if (loose.length === 0) floor = null;
  }
  return statements;
}

function moved(statement: ParagraphStatement, by: number, mentions: Placed['mentions']): Statement {
  return {
    content: statement.content.map((span) => move(span, by)),
    cue: statement.cue && move(statement.cue, by),
    speaker: statement.speaker && move(statement.speaker, by),
    voice: null,
    direct: statement.direct,
    about: about(statement.content, mentions),
  };
}

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Ids of the mentions inside the spans, each once, in order. */
function about(content: readonly Span[], mentions: Placed['mentions']): string[] {
  const inside = mentions.filter(({ start, end }) => content.some((span) => start >= span.start && end <= span.end));
  return [...new Set(inside.map(({ entity }) => entity))];
}
