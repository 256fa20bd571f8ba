/** Which elements of a page hold reading matter, by name and attribute only: asking for styles here would cost layout. */

import { classedIn, isElement, matches, nameOf } from './dom.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Elements that run inside a line: a name may go on across their edges ("United <b>States</b>"). */
const INLINE_NAMES = words(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike strong time tt u var wbr',
);
/** Inline elements whose edges end a word: a footnote number is not part of the name before it. */
const WORD_BREAKING_NAMES = words('sup sub rt rp');
/** Leave no gap on the screen, so none in the text. */
const INVISIBLE_NAMES = words('script style noscript template');
/** Not prose, written by the reader or acted on by them, navigation, or code and typed text. */
const UNREAD_NAMES = words(
  'head svg math canvas iframe object embed audio video picture map input textarea select option datalist button summary menu nav code pre kbd samp tt',
);
/** Unread where the selector below says so. */
const CONDITIONAL_NAMES = words('form dialog header footer');

/** What an element is to the text around it. Numbers, since every element of a page is asked. */
export const BLOCK = 0;
export const INLINE = 1;
export const WORD_BREAKING = 2;
export const LINE_END = 3;
export const IMAGE = 4;
export const UNREAD = 5;
export const INVISIBLE = 6;
const CONDITIONAL = 7;

const KINDS = new Map<string, number>([
  ...INLINE_NAMES.map((name) => [name, INLINE] as const),
  ...WORD_BREAKING_NAMES.map((name) => [name, WORD_BREAKING] as const),
  ['br', LINE_END],
  ['img', IMAGE],
  ...UNREAD_NAMES.map((name) => [name, UNREAD] as const),
  ...INVISIBLE_NAMES.map((name) => [name, INVISIBLE] as const),
  ...CONDITIONAL_NAMES.map((name) => [name, CONDITIONAL] as const),
]);

const CONDITIONS = [
  // Some sites wrap the whole page in a form: one that holds the article is not a form to its reader.
  'form:not(:has(article,main,h1))',
  'dialog:not([open])',
  // What frames the page rather than the article.
  'body>header,body>footer,body>div>header,body>div>footer',
].join(',');

const UNREAD_ROLES = words(
  'button textbox searchbox combobox listbox option menu menubar menuitem tab tablist navigation search toolbar slider spinbutton switch form banner contentinfo status timer tree grid',
);
const EDITOR_CLASSES = words('CodeMirror monaco-editor ace_editor');

const EDITORS = EDITOR_CLASSES.map((name) => `.${name}`).join(',');

const ATTRIBUTES = [
  '[contenteditable]:not([contenteditable="false" i])',
  ...UNREAD_ROLES.map((role) => `[role="${role}"]`),
  EDITORS,
  // Hidden by mark-up; what is hidden by styles is told apart later, and only where a name was found.
  '[hidden],[inert],[aria-hidden="true"]',
].join(',');

/** Text that is not for reading, is being written, or is ours to leave alone. */
export const UNREAD_SELECTOR = [...INVISIBLE_NAMES, ...UNREAD_NAMES, CONDITIONS, ATTRIBUTES].join(',');

/**
 * Elements that one of ATTRIBUTES may match, but for editors. Few elements do, and these are told from the others many
 * times faster; classes are slower to ask for than all of these together.
 */
const CANDIDATES = '[role],[hidden],[inert],[aria-hidden],[contenteditable]';

/** What an element is by its name; BLOCK for names that are not known. Attributes are another question. */
export function kindOf(element: Element): number {
  const kind = KINDS.get(nameOf(element));
  if (kind === undefined) return BLOCK;
  return kind === CONDITIONAL ? (matches(element, CONDITIONS) ? UNREAD : BLOCK) : kind;
}

/** All editors below `root` that are told by their classes. */
export function editorsIn(root: ParentNode): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const name of EDITOR_CLASSES) for (const element of classed(root, name)) found.add(element);
  return found;
}

/** The browser keeps an index of classes for elements, but not for shadow roots. */
const classed = (root: ParentNode, name: string): Iterable<Element> =>
  isElement(root) ? classedIn(root, name) : root.querySelectorAll(`.${name}`);

const isEditor = (element: Element): boolean => matches(element, EDITORS);

/** What an element is by its name and attributes. `editors`, where they are known, are those around it. */
export function readingOf(element: Element, editors?: ReadonlySet<Element>): number {
  const kind = kindOf(element);
  if (kind >= UNREAD) return kind;
  const isUnread = matches(element, CANDIDATES) && matches(element, ATTRIBUTES);
  if (isUnread) return UNREAD;
  if (editors === undefined ? isEditor(element) : editors.size > 0 && editors.has(element)) return UNREAD;
  return kind;
}

/** True where nothing about the element itself forbids reading it. */
export const isRead = (element: Element): boolean => readingOf(element) < UNREAD;
