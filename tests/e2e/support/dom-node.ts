/** The nodes that debugging protocols give, closed shadow roots included, and reading them. Pure. */

/** The part of CDP's DOM.Node that is used here. */
export interface DomNode {
  nodeType: number;
  localName: string;
  nodeValue: string;
  /** Chromium's handle; 0 where another browser gave the node. */
  backendNodeId: number;
  /** Firefox's handle. */
  sharedId?: string;
  /** Names and values, alternating. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const TEXT_NODE = 3;
const SILENT = new Set(['style', 'script', 'template', 'svg', 'title', 'noscript']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(' '),
);

/** The card's dialog among the nodes of its host. */
export function dialogIn(host: DomNode): DomNode | null {
  return findNode(host, (node) => node.localName === 'dialog' || attribute(node, 'role') === 'dialog');
}

export function attribute(node: DomNode, name: string): string | null {
  const list = node.attributes ?? [];
  for (let i = 0; i + 1 < list.length; i += 2) if (list[i] === name) return list[i + 1] ?? null;
  return null;
}

/** The first node, in document order, that passes; shadow trees come before children. */
export function findNode(root: DomNode, accepts: (node: DomNode) => boolean): DomNode | null {
  return allNodes(root, accepts)[0] ?? null;
}

export function allNodes(root: DomNode, accepts: (node: DomNode) => boolean): DomNode[] {
  const below = [...(root.shadowRoots ?? []), ...(root.children ?? [])].flatMap((child) => allNodes(child, accepts));
  return accepts(root) ? [root, ...below] : below;
}

/** The text a reader gets: a line a block, single spaces, nothing of what is hidden by attribute. */
export function readableText(node: DomNode): string {
  return rawText(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function rawText(node: DomNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue.replace(/\s+/g, ' ');
  if (SILENT.has(node.localName) || attribute(node, 'hidden') !== null) return '';
  if (node.localName === 'br') return '\n';
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(spaced).join('');
  return INLINE.has(node.localName) || node.localName === '' ? inner : `\n${inner}\n`;
}

/** Elements side by side with no text between are set apart by their styles, so by a space here. */
function spaced(node: DomNode, index: number, siblings: readonly DomNode[]): string {
  const text = rawText(node);
  const afterElement = index > 0 && node.nodeType !== TEXT_NODE && siblings[index - 1]?.nodeType !== TEXT_NODE;
  return afterElement ? ` ${text}` : text;
}

/** What a screen reader calls a control, near enough for a test: its label, else its text. */
export function accessibleName(node: DomNode): string {
  return attribute(node, 'aria-label') ?? attribute(node, 'title') ?? readableText(node).replace(/\n/g, ' ');
}
