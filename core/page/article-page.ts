/**
 * Whether a page is an article: by what it says of itself (schema.org, Open Graph), or by the paragraphs it has. Asked
 * only on sites that are not on the list. Forces no layout.
 */

/** Types of schema.org that are articles of the kind we read. */
const ARTICLE_TYPES = new Set([
  'Article',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Report',
  'BlogPosting',
  'LiveBlogPosting',
]);

/** Blocks of structured data looked at, and characters of each: what is larger describes a shop, not an article. */
const MAX_BLOCKS = 20;
const MAX_BLOCK_CHARS = 200_000;
/** Levels of nesting from the block down to what says what the page is (@graph, mainEntity). */
const MAX_DEPTH = 4;

/** Characters from which a paragraph counts: shorter ones are captions, teasers and notices. */
const PARAGRAPH_MIN_CHARS = 140;
/** Sum of the roots of what paragraphs have beyond that: two of 240 characters, or one of 540. */
const MIN_SCORE = 20;
/** Paragraphs looked at. */
const MAX_PARAGRAPHS = 1000;
/** Share of a paragraph in links from which it is a list of links. */
const MAX_LINKED = 0.5;
/** What stands here is no article, however long. */
const ASIDE = 'nav,aside,footer,form,dialog,[hidden],[aria-hidden="true"],[contenteditable],[role="navigation"]';

export const isArticlePage = (document: Document): boolean =>
  saysSchemaOrg(document) || saysOpenGraph(document) || hasParagraphs(document);

function saysSchemaOrg(document: Document): boolean {
  const marked = document.querySelectorAll('[itemscope][itemtype*="schema.org/"]');
  for (const element of marked) if (isArticleType(element.getAttribute('itemtype')?.split('/').at(-1))) return true;
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_BLOCKS);
  return blocks.some(({ textContent }) => describesArticle(parse(textContent ?? ''), MAX_DEPTH));
}

function parse(json: string): unknown {
  if (json.length > MAX_BLOCK_CHARS) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Lists of items (an index page names articles, too) are left aside. */
function describesArticle(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth === 0) return false;
  if (Array.isArray(node)) return node.some((one) => describesArticle(one, depth - 1));
  const { '@type': type, '@graph': graph, mainEntity } = node as Record<string, unknown>;
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some(isArticleType) || describesArticle(graph, depth - 1) || describesArticle(mainEntity, depth - 1);
}

function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && ARTICLE_TYPES.has(type.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''));
}

function saysOpenGraph(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"],meta[name="og:type"]')?.getAttribute('content');
  return /^(news\.)?article$/i.test(type?.trim() ?? '');
}

function hasParagraphs(document: Document): boolean {
  let score = 0;
  const paragraphs = document.getElementsByTagName('p');
  const end = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  for (let i = 0; i < end && score < MIN_SCORE; i++) {
    const paragraph = paragraphs[i];
    const chars = paragraph ? charsOf(paragraph) : 0;
    if (!paragraph || chars <= PARAGRAPH_MIN_CHARS || paragraph.closest(ASIDE)) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += charsOf(link);
    if (linked <= chars * MAX_LINKED) score += Math.sqrt(chars - PARAGRAPH_MIN_CHARS);
  }
  return score >= MIN_SCORE;
}

const charsOf = (element: Element): number => element.textContent?.trim().length ?? 0;
