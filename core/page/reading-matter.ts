/** Finds the part of a page that is its reading matter: the article where one can be told, else main, else body. */

import { closest, contains, isInPage, matches, textOf } from './dom.ts';

/** Share of the main text an <article> must hold to be the article and not one teaser among many. */
const ARTICLE_SHARE = 0.5;
/** Characters below which a marked-up article body is taken for a teaser or an empty shell still to be filled. */
const ARTICLE_MIN_CHARS = 400;
/** Candidates looked at; pages with more are indexes, not articles. */
const MAX_CANDIDATES = 40;

const BODY_SELECTOR = '[itemprop~="articleBody"]';

const ARTICLE_SELECTOR = `article,[role="article"],${BODY_SELECTOR}`;

/** True for an element that says of itself that it is an article or an article's body. */
export const isArticle = (element: Element): boolean => matches(element, ARTICLE_SELECTOR);

const textLength = (element: Element): number => textOf(element).length;

/** Without putting the text of a whole page together. */
const hasText = (element: Element): boolean =>
  element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() !== null;

function longest(elements: Iterable<Element>): { element: Element; length: number } | null {
  let best: { element: Element; length: number } | null = null;
  for (const element of elements) {
    const length = textLength(element);
    if (!best || length > best.length) best = { element, length };
  }
  return best;
}

/**
 * The roots to scan, in document order and none inside another: usually one, and a second for a headline that stands
 * outside the article's own element; with `whole` the body. Empty where the document has no body yet, or is an editor.
 */
export function readingRoots(document: Document, whole = false): Element[] {
  const { body } = document;
  if (!body || document.designMode === 'on') return [];
  if (whole) return [body];
  const main = document.querySelector('main,[role="main"]') ?? body;
  const inMain = main === body ? null : articleIn(main);
  const root = inMain ?? articleIn(body) ?? (main !== body && hasText(main) ? main : body);
  const headline = document.querySelector('h1');
  return headline && !contains(root, headline) && !contains(headline, root) ? [headline, root] : [root];
}

/** Articles that are, came in, or were filled by elements the page added: the next one of an endless page. */
export function laterArticles(added: Iterable<Element>): Element[] {
  const articles = new Set<Element>();
  for (const element of added) {
    if (!isInPage(element)) continue;
    const around = closest(element, ARTICLE_SELECTOR);
    const found = around ? [around] : element.querySelectorAll(ARTICLE_SELECTOR);
    for (const article of found) if (textLength(article) >= ARTICLE_MIN_CHARS) articles.add(article);
  }
  return [...articles].filter(
    (article) => ![...articles].some((other) => other !== article && contains(other, article)),
  );
}

function articleIn(scope: Element): Element | null {
  const bodies = scope.querySelectorAll(BODY_SELECTOR);
  if (bodies.length === 1 && bodies[0] && textLength(bodies[0]) >= ARTICLE_MIN_CHARS) {
    return bodies[0].closest('article') ?? bodies[0];
  }
  const articles = scope.querySelectorAll('article,[role="article"]');
  if (articles.length === 0 || articles.length > MAX_CANDIDATES) return null;
  const best = longest(articles);
  if (!best || best.length < ARTICLE_MIN_CHARS) return null;
  return best.length >= ARTICLE_SHARE * textLength(scope) ? best.element : null;
}
