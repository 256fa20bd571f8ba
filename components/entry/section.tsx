import type { ComponentChildren } from 'preact';

interface Props<T> {
  title: string;
  items: readonly T[];
  /** The list item of one. */
  children: (item: T) => ComponentChildren;
}

/** A heading and its list; nothing at all without items. */
export function Section<T>({ title, items, children }: Props<T>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{items.map(children)}</ul>
    </section>
  );
}
