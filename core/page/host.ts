/** Our one element on the page, and the closed shadow tree inside it that the card lives in. */

import { closest, documentOf, isElement, nameOf } from './dom.ts';

/** A name no page's style sheet or script has a reason to address. */
export const HOST_NAME = 'sidelight-card';

/** What the page may not restyle. Set through the style object, which no content security policy forbids. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host on top of the page, above its dialogs and full-screen elements, usable from where `near` is. */
  raise(near: Element): void;
  /** False where the page took it away, or changed what we set on it. */
  isIntact(near: Element): boolean;
  /** Takes it from the page. */
  remove(): void;
}

/**
 * Made in a document without a window, where no custom element is defined: a page that defines one under our name would
 * be called for each host otherwise, could give it a shadow root first, and could ask its internals for ours.
 */
const makeElement = (document: Document): HTMLElement =>
  document.adoptNode(document.implementation.createHTMLDocument('').createElement(HOST_NAME));

export const isHost = (node: Node): boolean => isElement(node) && nameOf(node) === HOST_NAME;

/** Builds the host without adding it: a page on which no card is opened never gets it. */
export function createHost(document: Document, css: string): Host {
  const element = makeElement(document);
  let style: string | null = null;
  const dress = (zoom: number): void => {
    // All that a page may have set (hidden, inert, a class, a style) goes.
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
    element.style.setProperty('zoom', String(zoom), 'important');
    // A popover is drawn in the top layer: no war of z-indexes.
    element.setAttribute('popover', 'manual');
    style = element.getAttribute('style');
  };
  const isDressed = (): boolean =>
    element.attributes.length === 2 &&
    element.getAttribute('popover') === 'manual' &&
    element.getAttribute('style') === style;
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  let zoomed = 1;
  return {
    root,
    element,
    raise(near) {
      const home = homeFor(near);
      if (element.parentNode !== home) home.append(element);
      // Pages that zoom themselves by style would move the card away from its line, and out of the window.
      const zoom = (home as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      if (!isDressed() || zoom !== zoomed) dress(1 / zoom);
      zoomed = zoom;
      if (typeof element.showPopover !== 'function') return;
      // Shown anew each time: the last one shown is on top of what the page has shown since.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    isIntact: (near) => element.parentNode === homeFor(near) && isDressed(),
    remove() {
      element.remove();
    },
  };
}

/**
 * What is outside an open modal dialog or a full-screen element can be seen above it, but not clicked or focused: there
 * the host has to be inside. Everywhere else it stands beside the body, where no script looks for it.
 */
function homeFor(near: Element): Element {
  const { fullscreenElement, documentElement } = documentOf(near);
  const dialog = closest(near, 'dialog:modal');
  if (dialog) return dialog;
  return fullscreenElement?.contains(near) ? fullscreenElement : documentElement;
}

/** Constructed sheets pass every content security policy; where the browser refuses ours, a style element does. */
function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
