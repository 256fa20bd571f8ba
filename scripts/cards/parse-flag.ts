/** SVG drawings as nested arrays, so that no markup is parsed and no image is loaded in the reader's tab. */
import { parseDocument } from 'htmlparser2';
import type { FlagNode } from '../../core/card/country-record.ts';

const TAGS = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'polygon',
  'polyline',
  'line',
  'defs',
  'use',
  'clipPath',
]);
/** What a drawing may say. Anything else stops the build: a flag with a part missing is a wrong flag. */
const ATTRIBUTES =
  /^(viewBox|d|points|fill|fill-rule|fill-opacity|clip-rule|clip-path|stroke|stroke-.+|opacity|transform|id|href|xlink:href|c?[xyr]|[xyr][12xy]|width|height)$/;
/** Namespaces, and classes: no drawing has a style sheet (<style> is not among the tags). */
const DROPPED = /^(xmlns(:.*)?|class)$/;

interface ParsedNode {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: ParsedNode[];
}

/** The drawing as nested arrays. Throws on anything that is not plain drawing. */
export function parseFlag(svg: string, iso2: string): FlagNode {
  const [root] = (parseDocument(svg, { xmlMode: true }).children as ParsedNode[]).filter(({ type }) => type === 'tag');
  if (root?.name !== 'svg') throw new Error(`The flag ${iso2} is not an SVG.`);
  return convert(root, iso2);
}

function convert({ name = '', attribs = {}, children = [] }: ParsedNode, iso2: string): FlagNode {
  if (!TAGS.has(name)) throw new Error(`The flag ${iso2} has a <${name}>, which is not known to be plain drawing.`);
  const kept: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attribs)) {
    if (DROPPED.test(attribute)) continue;
    // A style attribute would be blocked by the policy of strict pages; the same words as attributes are not.
    const pairs = attribute === 'style' ? declarations(value) : [[attribute, value] as const];
    for (const [key, text] of pairs) {
      if (!ATTRIBUTES.test(key))
        throw new Error(`The flag ${iso2} has an attribute "${key}" that nobody has looked at.`);
      if ((key.endsWith('href') && !text.startsWith('#')) || /url\((?!#)/.test(text)) {
        throw new Error(`The flag ${iso2} points outside itself: ${key}="${text}".`);
      }
      kept[key === 'xlink:href' ? 'href' : key] = text;
    }
  }
  return [name, kept, ...children.filter(({ type }) => type === 'tag').map((child) => convert(child, iso2))];
}

function declarations(style: string): [string, string][] {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter((parts): parts is [string, string] => parts.length === 2 && parts[0] !== '');
}
