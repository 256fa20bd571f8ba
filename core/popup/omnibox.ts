/** Suggestions for the address bar. */
import type { CardTranslate } from '../i18n/messages.en.ts';
import type { Piece } from '../search/marks.ts';
import type { Row, RowGroup } from './rows.ts';

export interface Suggestion {
  /** What the address bar is filled with: typed by hand it finds the same entity. */
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML, with tags of its own; Firefox shows them as they are. */
export type DescriptionStyle = 'xml' | 'plain';

/** Browsers show about as many. */
const MOST = 6;

/** Entities alone: a statement is too long for a line. The best first. */
export function suggestions(groups: readonly RowGroup[], t: CardTranslate, style: DescriptionStyle): Suggestion[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ claim }) => claim === null)
    .slice(0, MOST)
    .map((row) => ({ content: textOf(row.name), description: describe(row, t, style) }));
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

function describe({ name, context, standing }: Row, t: CardTranslate, style: DescriptionStyle): string {
  const stands = standing && `${t(`position.${standing.position}`)}, ${t(`direction.${standing.direction}`)}`;
  const more = [stands, textOf(context)].filter(Boolean).join(' · ');
  if (style === 'plain') return [textOf(name), more].filter(Boolean).join(' — ');
  const marked = name.map(({ text, marked }) => (marked ? `<match>${escapeXml(text)}</match>` : escapeXml(text)));
  return more === '' ? marked.join('') : `${marked.join('')} <dim>— ${escapeXml(more)}</dim>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Characters no XML document may hold, escaped or not, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
