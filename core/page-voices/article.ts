/** Whether a page is an article, and which of its text is the article's own prose. */
import { closest } from '../page/dom.ts';
import { elementOf, type Flow } from '../page/flow.ts';
import { isArticle, readingRoots } from '../page/reading-matter.ts';

/** Pages that say of themselves what they are, for those that share them. */
const DECLARED = 'meta[property="og:type" i][content="article" i]';

/** The roots that are articles: all of them where the page declares itself to be one. */
export function articleRoots(document: Document, roots: readonly Element[]): Element[] {
  // The reader may want the names on all of the page; whoever speaks outside the article speaks elsewhere.
  const matter = roots.length === 1 && roots[0] === document.body ? readingRoots(document) : roots;
  const prose = matter.filter((root) => !root.matches(HEADING));
  return document.head?.querySelector(DECLARED) ? prose : prose.filter(isArticle);
}

const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Beside the text: headlines, captions and boxes mostly repeat what somebody says in the text, and what is quoted in a
 * teaser is said in another article.
 */
const ASIDE = `aside,figcaption,caption,footer,${HEADING},[role="heading"],[role="complementary"],[role="note"]`;
const LINK = 'a[href]';

/** True for flows of the article's own text. */
export function isProse(flow: Flow): boolean {
  return !isBeside(elementOf(flow.block)) && !flow.nodes.every(isInLink);
}

/** True at and in what stands beside the text, within its own tree. */
export const isBeside = (element: Element): boolean => closest(element, ASIDE) !== null;

const isInLink = (node: Text): boolean => node.parentElement !== null && closest(node.parentElement, LINK) !== null;
