/** Every element a view would make, with its properties: what Preact hands to the browser, without a browser. */
import type { ComponentChild, ComponentType, VNode } from 'preact';

export interface HostElement {
  name: string;
  props: Readonly<Record<string, unknown>>;
}

/** Only for views that are pure functions of their props. */
export function hostElements(view: ComponentChild | ComponentChild[]): HostElement[] {
  if (Array.isArray(view)) return view.flatMap(hostElements);
  if (typeof view !== 'object' || view === null) return [];
  const { type, props } = view as VNode<{ children?: ComponentChild[] }>;
  if (typeof type === 'function') {
    return hostElements((type as ComponentType as (props: unknown) => ComponentChild)(props));
  }
  const inner = hostElements(props.children ?? null);
  return typeof type === 'string' ? [{ name: type, props }, ...inner] : inner;
}

/** What our views are made of. Nothing here runs, loads or frames anything. */
const HARMLESS = new Set(
  (
    'a abbr article aside b bdi blockquote button circle cite dd details div dl dt em figcaption figure footer g h1 h2 h3 ' +
    'h4 header i kbd li line main mark nav ol p path polygon q rect s section small span strong sub summary sup svg ' +
    'table tbody td text th thead time title tr ul use defs clipPath'
  ).split(' '),
);
/** Properties that take a value apart as code, mark-up or an address. */
const DANGEROUS = /^(dangerouslySetInnerHTML|innerHTML|outerHTML|srcdoc|src|srcset|action|formAction|data|xlinkHref)$/i;

/** What is wrong with the elements of a view: nothing, whatever text it shows. */
export function dangersIn(view: ComponentChild): string[] {
  return hostElements(view).flatMap(({ name, props }) => [
    ...(HARMLESS.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(props).flatMap(([key, value]) => {
      if (DANGEROUS.test(key)) return [`${name} ${key}`];
      if (/^on/i.test(key) && value !== undefined && typeof value !== 'function') return [`${name} ${key}=${value}`];
      if (key === 'href' && !isWeb(value)) return [`${name} href=${String(value)}`];
      if (key === 'style' && typeof value === 'string') return [`${name} style=${value}`];
      return [];
    }),
  ]);
}

/** A link that leads to the web, to a place on the page, or nowhere. */
const isWeb = (address: unknown): boolean =>
  address === undefined || (typeof address === 'string' && /^(https?:\/\/|#)/i.test(address));
