/** Puts the statements of paragraphs together: quotations that go on, and who is meant. */
import type { Span, Statement } from '../types.ts';
import type { ParagraphStatement, ParagraphStatements } from './raw.ts';

interface Placed {
  readonly reading: { readonly statements: ParagraphStatements };
  readonly start: number;
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

/** Statements of a whole text, in order of their contents. */
export function combineStatements(paragraphs: readonly Placed[]): Statement[] {
  const statements: Statement[] = [];
  /** Number of the statement that a paragraph of quotations alone goes on with; -1 where none does. */
  let floor = -1;
  let intro: ParagraphStatements['intro'] = null;
  for (const { reading, start, mentions } of paragraphs) {
    const { statements: own, loose, last } = reading.statements;
    if (loose.length > 0 && intro !== null) {
      floor = statements.length;
      statements.push({ content: [], ...intro, voice: null, direct: true, about: [] });
    }
    const open = statements[floor];
    if (open !== undefined && loose.length > 0) statements[floor] = continued(open, loose, start, mentions);
    const first = statements.length;
    for (const statement of own) statements.push(moved(statement, start, mentions));
    if (last >= 0) floor = first + last;
    else if (loose.length === 0) floor = -1;
    intro = movedIntro(reading.statements.intro, start);
  }
  return statements.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function movedIntro(intro: ParagraphStatements['intro'], by: number): ParagraphStatements['intro'] {
  return intro && { cue: intro.cue && move(intro.cue, by), speaker: move(intro.speaker, by) };
}

function continued(open: Statement, loose: readonly Span[], by: number, mentions: Placed['mentions']): Statement {
  return {
    ...open,
    content: [...open.content, ...loose.map((span) => move(span, by))],
    about: [...new Set([...open.about, ...about(loose, mentions)])],
  };
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
