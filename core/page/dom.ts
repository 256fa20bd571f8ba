/**
 * What the DOM tells of a node, whatever the page calls the controls of a form: `<input name=parentNode>` shadows
 * `form.parentNode`, in content scripts as well, and a walk up the tree would go round in it for ever. To be used for
 * every node that may be a form. Costs as much as reading the property once the engine has compiled it.
 */

type Asked = Record<string, unknown>;

function found(owner: string, name: string): PropertyDescriptor | undefined {
  const prototype = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;
  return prototype && Object.getOwnPropertyDescriptor(prototype, name);
}

/** Without a DOM, as in tests that make nodes up, the property itself. */
const own = (owner: string, name: string): ((this: unknown) => unknown) =>
  found(owner, name)?.get ??
  function (this: unknown) {
    return (this as Asked)[name];
  };

/** Without a DOM, the node's method of that name. */
const ownMethod = (owner: string, name: string): ((this: unknown, ...given: never[]) => unknown) =>
  (found(owner, name)?.value as (() => unknown) | undefined) ??
  function (this: unknown, ...given: never[]) {
    return ((this as Asked)[name] as (...given: never[]) => unknown)(...given);
  };

const getType = own('Node', 'nodeType') as (this: Node) => number;
const getParent = own('Node', 'parentNode') as (this: Node) => ParentNode | null;
const getParentElement = own('Node', 'parentElement') as (this: Node) => Element | null;
const getFirst = own('Node', 'firstChild') as (this: Node) => ChildNode | null;
const getLast = own('Node', 'lastChild') as (this: Node) => ChildNode | null;
const getNext = own('Node', 'nextSibling') as (this: Node) => ChildNode | null;
const getPrevious = own('Node', 'previousSibling') as (this: Node) => ChildNode | null;
const getConnected = own('Node', 'isConnected') as (this: Node) => boolean;
const getText = own('Node', 'textContent') as (this: Node) => string | null;
const getDocument = own('Node', 'ownerDocument') as (this: Node) => Document;
const getFirstElement = own('Element', 'firstElementChild') as (this: Element) => Element | null;
const getName = own('Element', 'localName') as (this: Element) => string;
const getChildren = own('Element', 'children') as (this: Element) => HTMLCollection;
const callContains = ownMethod('Node', 'contains') as (this: Node, other: Node) => boolean;
const callRoot = ownMethod('Node', 'getRootNode') as (this: Node) => Node;
const callMatches = ownMethod('Element', 'matches') as (this: Element, selector: string) => boolean;
const callClosest = ownMethod('Element', 'closest') as (this: Element, selector: string) => Element | null;
const callClassed = ownMethod('Element', 'getElementsByClassName') as (
  this: Element,
  name: string,
) => Iterable<Element>;
const callVisible = ownMethod('Element', 'checkVisibility') as (this: Element, options?: object) => boolean | undefined;
const callRect = ownMethod('Element', 'getBoundingClientRect') as (this: Element) => DOMRect;

const ELEMENT_NODE = 1;
const FRAGMENT_NODE = 11;

export const typeOf = (node: Node): number => getType.call(node);
export const isElement = (node: Node): node is Element => getType.call(node) === ELEMENT_NODE;
export const parentOf = (node: Node): ParentNode | null => getParent.call(node);
export const parentElementOf = (node: Node): Element | null => getParentElement.call(node);
export const firstOf = (node: Node): ChildNode | null => getFirst.call(node);
export const lastOf = (node: Node): ChildNode | null => getLast.call(node);
export const nextOf = (node: Node): ChildNode | null => getNext.call(node);
export const previousOf = (node: Node): ChildNode | null => getPrevious.call(node);
export const isInPage = (node: Node): boolean => getConnected.call(node);
export const textOf = (node: Node): string => getText.call(node) ?? '';
/** Of a node that is no document itself. */
export const documentOf = (node: Node): Document => getDocument.call(node);
export const firstElementOf = (element: Element): Element | null => getFirstElement.call(element);
/** The element's name, without a prefix. */
export const nameOf = (element: Element): string => getName.call(element);
export const childrenOf = (element: Element): HTMLCollection => getChildren.call(element);
export const contains = (outer: Node, inner: Node): boolean => callContains.call(outer, inner);
/** The document, the shadow root, or the top of what is not on the page. */
export const treeOf = (node: Node): Node => callRoot.call(node);
export const matches = (element: Element, selector: string): boolean => callMatches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => callClosest.call(element, selector);
export const classedIn = (element: Element, name: string): Iterable<Element> => callClassed.call(element, name);
export const boxOf = (element: Element): DOMRect => callRect.call(element);

/** Undefined where the browser cannot tell. */
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean | undefined =>
  callVisible.call(element, options);

/** The open shadow root of an element. Every element of a page is asked: forms, which have none, are told by the answer. */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root !== null && root.nodeType === FRAGMENT_NODE ? root : null;
}

/** What code that goes up from an element asks of the elements around it, and the type of every answer. */
const ANSWERS: Readonly<Record<string, string>> = {
  ...{ nodeName: 'string', nodeType: 'number', scrollLeft: 'number', scrollTop: 'number' },
  ...{ clientLeft: 'number', clientTop: 'number', clientWidth: 'number', clientHeight: 'number' },
  ...{ offsetWidth: 'number', offsetHeight: 'number', scrollWidth: 'number', scrollHeight: 'number' },
  ...{ addEventListener: 'function', removeEventListener: 'function', getBoundingClientRect: 'function' },
  ...{ contains: 'function', matches: 'function', getRootNode: 'function', getClientRects: 'function' },
};

/** True where a form around a node does not answer for itself: such a node is not for code that is not ours. */
export function isShadowed(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (!isElement(at) || nameOf(at) !== 'form') continue;
    const form = at as unknown as Readonly<Record<string, unknown>>;
    if (form.parentNode !== parentOf(at) || form.ownerDocument !== documentOf(at) || 'host' in form) return true;
    if (form.assignedSlot && !(form.assignedSlot instanceof HTMLSlotElement)) return true;
    if (Object.entries(ANSWERS).some(([name, type]) => typeof form[name] !== type)) return true;
  }
  return false;
}
