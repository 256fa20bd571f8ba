import type { Piece } from '../../core/search/marks.ts';

/** A text with what a query matched marked in it. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
