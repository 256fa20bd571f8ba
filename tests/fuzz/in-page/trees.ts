/** Runs inside a page: random trees, changed at random, followed by the scanner; then read afresh. Both must agree. */
import { createDocumentDetector } from '../../../core/detector/document.ts';
import { loadNames } from '../../../core/names/load.ts';
import { nameOf, parentOf, shadowOf } from '../../../core/page/dom.ts';
import type { Flow } from '../../../core/page/flow.ts';
import { createScanner, type Scanner } from '../../../core/page/scanner.ts';
import { createFuzzRandom, type Random } from '../random.ts';

const ELEMENTS = 'p p div div span b i a em section ul li article br wbr sup button pre td nav x-host form'.split(' ');
/** Controls that shadow what the DOM says of the form they are in. */
const CLOBBERING =
  'nodeType localName parentNode parentElement firstChild lastChild nextSibling previousSibling isConnected shadowRoot matches contains'.split(
    ' ',
  );
const ATTRIBUTES = ['contenteditable', 'hidden', 'aria-hidden', 'role'];
const MAX_DEPTH = 5;
const MAX_CHILDREN = 4;
const MAX_STEPS = 12;
/** Milliseconds between two looks whether a scanner has come to rest. */
const REST_MS = 5;

export interface TreeReport {
  trees: number;
  mutations: number;
  mentions: number;
  failures: string[];
}

let names: ReturnType<typeof loadNames> | null = null;

export function prepare(packed: Parameters<typeof loadNames>[0]): void {
  names = loadNames(packed);
}

/** @param seeds One a tree: all are followed at one time, side by side. */
export async function fuzzTrees(seeds: number[]): Promise<TreeReport> {
  const report: TreeReport = { trees: 0, mutations: 0, mentions: 0, failures: [] };
  const trees = seeds.map((seed) => {
    const random = createFuzzRandom(seed);
    const root = document.body.appendChild(document.createElement('div'));
    fill(root, random, 0);
    const end = new AbortController();
    return { seed, random, root, end, scanner: follow(root, end.signal) };
  });
  for (let step = 0; step < MAX_STEPS; step++) {
    for (const { random, root } of trees) {
      if (random.below(3) === 0) continue;
      mutate(root, random);
      report.mutations++;
    }
    // Some changes meet a scanner at work, some one at rest.
    if (step % 4 === 3) await rest(trees.map(({ scanner }) => scanner));
    else await new Promise((resume) => setTimeout(resume, REST_MS));
  }
  await rest(trees.map(({ scanner }) => scanner));
  const fresh = trees.map(({ root, end }) => follow(root, end.signal));
  await rest(fresh);
  trees.forEach(({ seed, root, scanner, end }, i) => {
    report.trees++;
    const wrong = compare(scanner, fresh[i] as Scanner, report);
    if (wrong) report.failures.push(`seed ${seed}: ${wrong}\n${drawn(root)}`);
    end.abort();
    root.remove();
  });
  return report;
}

function follow(root: Element, signal: AbortSignal): Scanner {
  if (!names) throw new Error('not prepared');
  return createScanner({
    document,
    detector: createDocumentDetector<Flow>(names),
    accept: () => true,
    onMentions: () => undefined,
    roots: [root],
    isOurs: () => false,
    signal,
  });
}

async function rest(scanners: readonly Scanner[]): Promise<void> {
  // The observer's own callback comes first.
  await new Promise((resume) => setTimeout(resume, REST_MS));
  while (scanners.some(({ busy }) => busy)) await new Promise((resume) => setTimeout(resume, REST_MS));
}

function compare(followed: Scanner, fresh: Scanner, report: TreeReport): string | null {
  const lines = linesOf(followed);
  report.mentions += lines.length;
  for (const { flow, mention, range } of followed.index.all()) {
    if (!range.startContainer.isConnected) return 'a mention that is gone';
    if (flow.text.slice(mention.start, mention.end) !== mention.text) return 'a surface that is not its slice';
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const strip = (text: string) => text.replace(/[\ufffc\n]/g, '');
    const shown = [...live.cloneContents().querySelectorAll('*')].length > 0 ? null : String(live);
    if (shown !== null && strip(shown) !== strip(mention.text)) return `a range over '${shown}' for '${mention.text}'`;
  }
  const wanted = linesOf(fresh);
  return lines.join('\n') === wanted.join('\n') ? null : `followed:\n${lines.join('\n')}\nfresh:\n${wanted.join('\n')}`;
}

/** What is found, by place. */
const linesOf = ({ index }: Scanner): string[] =>
  index
    .all()
    .map(({ mention, range: { startContainer, startOffset, endContainer, endOffset } }) => {
      const from = `${idOf(startContainer)}:${startOffset}`;
      return `${from}-${idOf(endContainer)}:${endOffset} ${mention.entity} ${mention.text}`;
    })
    .sort();

const ids = new WeakMap<Node, number>();
let last = 0;
function idOf(node: Node): number {
  const id = ids.get(node) ?? ++last;
  ids.set(node, id);
  return id;
}

function fill(parent: Node, random: Random, depth: number): void {
  for (let i = random.below(MAX_CHILDREN) + 1; i > 0; i--) parent.appendChild(grow(random, depth));
}

function grow(random: Random, depth: number): Node {
  if (depth >= MAX_DEPTH || random.below(3) === 0) return document.createTextNode(random.text());
  const name = random.pick(ELEMENTS);
  const element = document.createElement(name);
  if (random.below(20) === 0) element.setAttribute(random.pick(ATTRIBUTES), 'true');
  if (name === 'x-host') fill(element.attachShadow({ mode: 'open' }), random, depth + 1);
  if (!['br', 'wbr'].includes(name)) fill(element, random, depth + 1);
  if (name === 'form') {
    // Whether a form is read depends on whether an article or a headline is in it: one that no change takes out.
    const control = document.createElement('input');
    control.name = random.pick(CLOBBERING);
    control.type = 'hidden';
    Element.prototype.prepend.call(element, document.createElement('h1'), control);
  }
  return element;
}

/** One change of the kinds that pages make. */
function mutate(root: Element, random: Random): void {
  const { texts, elements } = placesIn(root);
  const element = random.pick(elements);
  const text = random.pick(texts);
  switch (random.below(9)) {
    case 0:
      element.appendChild(grow(random, 3));
      return;
    case 1:
      element.insertBefore(grow(random, 3), random.pick([...element.childNodes]) ?? null);
      return;
    case 2:
      if (element !== root) (element as Element).remove?.();
      return;
    case 3:
      if (text) text.data = random.text();
      return;
    case 4:
      text?.remove();
      return;
    case 5:
      if (text && text.length > 1) text.splitText(random.below(text.length));
      return;
    case 6:
      element.normalize();
      return;
    case 7: {
      // Moved elsewhere, but not into itself.
      const target = random.pick(elements);
      if (element !== root && 'remove' in element && !contains(element, target)) target.appendChild(element);
      return;
    }
    default:
      if (text) text.insertData(random.below(text.length + 1), random.text());
  }
}

/** True where a node is at or inside another, shadow trees included. */
function contains(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === outer) return true;
  }
  return false;
}

function placesIn(root: Element): { texts: Text[]; elements: (Element | ShadowRoot)[] } {
  const texts: Text[] = [];
  const elements: (Element | ShadowRoot)[] = [];
  const visit = (node: Element | ShadowRoot) => {
    elements.push(node);
    const shadow = node instanceof Element ? shadowOf(node) : null;
    if (shadow) visit(shadow);
    for (const child of node.childNodes) {
      if (child instanceof Text) texts.push(child);
      else if (child instanceof Element && !['BR', 'WBR', 'H1', 'INPUT'].includes(child.tagName)) visit(child);
    }
  };
  visit(root);
  return { texts, elements };
}

/** The tree as it is at the end, shadow trees in brackets. */
function drawn(node: Node): string {
  if (node instanceof Text) return `'${node.data}'${ids.has(node) ? `#${ids.get(node)}` : ''}`;
  const inner = [...node.childNodes].map(drawn).join('');
  if (!(node instanceof Element)) return inner;
  const attributes = [...node.attributes].map(({ name }) => ` ${name}`).join('');
  const shadow = shadowOf(node);
  return `<${nameOf(node)}${attributes}>${shadow ? `[${drawn(shadow)}]` : ''}${inner}</>`;
}
