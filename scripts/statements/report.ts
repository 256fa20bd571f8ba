import type { Reading, Span, Statement, Voice } from '../../core/voices/types.ts';
import { place } from '../texts/place.ts';

/** Units of a content that are printed; the rest is an ellipsis. */
const LONGEST_CONTENT = 160;

/** Who says what in a text, as lines for a person: each voice with its statements, then what nobody is known to say. */
export function report(text: string, { voices, statements }: Reading): string {
  const blocks = voices.map((voice, number) =>
    block(
      heading(voice),
      statements.filter((statement) => statement.voice === number),
      text,
    ),
  );
  const open = statements.filter(({ voice }) => voice === null);
  if (open.length > 0) blocks.push(block('Not settled', open, text));
  const settled = statements.length - open.length;
  return [...blocks, `${statements.length} statements, ${settled} with a voice; ${voices.length} voices`].join('\n\n');
}

function heading({ sort, name, role, affiliation, kind }: Voice): string {
  const described = [role?.words, affiliation?.words].filter((words) => words !== undefined).join(', ');
  return `${name}${described === '' ? '' : ` — ${described}`} (${sort}${kind === 'unknown' ? '' : `, ${kind}`})`;
}

function block(title: string, statements: readonly Statement[], text: string): string {
  return [title, ...statements.map((statement) => `  ${line(statement, text)}`)].join('\n');
}

function line({ content, cue, speaker, direct, about }: Statement, text: string): string {
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  const what = shortened(content.map(words).join(' … '));
  const who = [speaker, cue].filter((span) => span !== null).map(words);
  const names = about.length === 0 ? '' : `  [${about.join(' ')}]`;
  return `${place(text, content[0]?.start ?? 0)} ${who.join(' ')}: ${direct ? `“${what}”` : what}${names}`;
}

const shortened = (words: string): string =>
  words.length > LONGEST_CONTENT ? `${words.slice(0, LONGEST_CONTENT).trimEnd()}…` : words;
