/** Line and column, from 1; columns in UTF-16 units. */
export function place(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}
