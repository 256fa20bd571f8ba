/** Elements as a reader names them, for browsers that Playwright does not drive: what its locators find, found with axe. */

/** A word of a name, in any case and with any white space, or a pattern; `exact` for the whole of it. */
export interface Words {
  text: string;
  exact?: boolean;
  /** Flags of a regular expression, where `text` is its source. */
  flags?: string;
}

/** One step of a way from the document to elements; each starts from what the one before has found. */
export type Step =
  | { by: 'css'; selector: string }
  | { by: 'role'; role: string; name?: Words; level?: number }
  | { by: 'text' | 'label' | 'having'; words: Words }
  | { by: 'place'; nth: number }
  | { by: 'either'; other: readonly Step[] };

/** The part of axe that is used here. */
interface Axe {
  setup(root: Element): void;
  teardown(): void;
  commons: {
    aria: { getRole(element: Element): string | null };
    dom: { isVisibleToScreenReaders(element: Element): boolean };
    text: { accessibleText(element: Element): string };
  };
}

/**
 * Runs inside the page, where axe is: it must not refer to anything outside itself.
 * @returns what the steps lead to, in document order but for `place`; what is in open shadow trees comes after the rest
 */
export function locate(steps: readonly Step[]): Element[] {
  const { axe } = globalThis as unknown as { axe: Axe };
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const fits = (found: string | null | undefined, { text, exact, flags }: Words): boolean => {
    const words = plain(found);
    if (flags !== undefined) return new RegExp(text, flags).test(words);
    return exact ? words === plain(text) : words.toLowerCase().includes(plain(text).toLowerCase());
  };
  const shown = (element: Element): boolean => !element.closest('head, script, style, noscript, template');
  const labels = (element: Element): string[] => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (ids.length > 0) return [ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')];
    const own = (element as HTMLInputElement).labels;
    return [element.getAttribute('aria-label') ?? '', ...[...(own ?? [])].map(({ textContent }) => textContent ?? '')];
  };
  const hasRole = (element: Element, { role, name, level }: Step & { by: 'role' }): boolean => {
    if (axe.commons.aria.getRole(element) !== role || !axe.commons.dom.isVisibleToScreenReaders(element)) return false;
    const ownLevel = element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1];
    if (level !== undefined && Number(ownLevel) !== level) return false;
    return name === undefined || fits(axe.commons.text.accessibleText(element), name);
  };
  /** With all open shadow trees below, each after what it is part of. */
  const trees = (root: Element | Document | ShadowRoot): (Element | Document | ShadowRoot)[] => {
    const hosts = [...root.querySelectorAll('*')].concat(root instanceof Element ? [root] : []);
    return [root, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  };
  const take = (roots: readonly (Element | Document)[], step: Step): Element[] => {
    const below = (selector = '*') => [
      ...new Set(roots.flatMap(trees).flatMap((tree) => [...tree.querySelectorAll(selector)])),
    ];
    switch (step.by) {
      case 'css':
        return below(step.selector);
      case 'role':
        return below().filter((element) => hasRole(element, step));
      case 'text': {
        const has = (element: Element) => shown(element) && fits(element.textContent, step.words);
        const own = roots.filter((root): root is Element => root instanceof Element);
        return [...own, ...below()].filter((element) => has(element) && ![...element.children].some(has));
      }
      case 'label':
        return below().filter((element) => labels(element).some((label) => label !== '' && fits(label, step.words)));
      case 'having':
        return (roots as Element[]).filter(({ textContent }) => fits(textContent, step.words));
      case 'place': {
        const found = (roots as Element[]).at(step.nth);
        return found ? [found] : [];
      }
      case 'either': {
        const both = new Set([...(roots as Element[]), ...locateIn(step.other)]);
        return trees(document)
          .flatMap((tree) => [...tree.querySelectorAll('*')])
          .filter((element) => both.has(element));
      }
    }
  };
  const locateIn = (way: readonly Step[]): Element[] =>
    way.reduce<readonly (Element | Document)[]>(take, [document]) as Element[];
  axe.teardown();
  axe.setup(document.documentElement);
  try {
    return locateIn(steps);
  } finally {
    axe.teardown();
  }
}
