/**
 * Size of what the window shows of a page, scroll bars left out, in CSS px. In pages without a doctype it is the body
 * that has it; there the root element is as tall as the page.
 */
export function viewportOf(document: Document): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
}
