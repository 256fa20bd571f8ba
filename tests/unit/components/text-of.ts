import type { ComponentChild, ComponentType, VNode } from 'preact';

/** Elements that do not begin a line of their own. */
const INLINE = new Set(['b', 'span', 'bdi', 'button', 'a', 'svg', 'path']);

/** What a view says, a line for each block, without a browser. Only for views that are pure functions of their props. */
export function textOf(view: ComponentChild): string {
  return write(view)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function write(view: ComponentChild | ComponentChild[]): string {
  if (view === null || view === undefined || typeof view === 'boolean') return '';
  if (Array.isArray(view)) return view.map(write).join('');
  if (typeof view !== 'object') return String(view);
  const { type, props } = view as VNode<{ children?: ComponentChild[] }>;
  if (typeof type === 'function') return write((type as ComponentType as (props: unknown) => ComponentChild)(props));
  const inner = write(props.children);
  return typeof type === 'string' && INLINE.has(type) ? `${inner} ` : `\n${inner}\n`;
}
