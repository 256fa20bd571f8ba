/**
 * What is kept of an error of ours: its kind, the part it happened in, and where in our scripts. Never its message: the
 * browser's own quote what they failed on, which may be a page's text or address.
 */

/** Where it happened: in the script on a page, in the background, or on a page of the extension. */
export const PARTS = ['page', 'background', 'own'] as const;
export type Part = (typeof PARTS)[number];

export interface Problem {
  /** ms since 1970. */
  at: number;
  part: Part;
  /** Of the language's own kinds; 'Error' for any other. */
  kind: string;
  /** Places in our scripts, the innermost first: 'card.js:1:2345'. */
  places: readonly string[];
  /** The reader has been told of it, where it happened or since. */
  told?: true;
}

/** What an error says of itself. */
export interface Raised {
  name: string;
  stack: string;
}

const KINDS = ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'DOMException', 'AbortError', 'DataError'];
const UNTOLD = 'Error';

/** Problems that are kept: enough to see what repeats, few enough to be read. */
export const MOST_PROBLEMS = 30;
/** Places that are kept of one: what called the fifth says little more. */
const MOST_PLACES = 5;
/** Characters of an error's name: the longest of the language's own has fewer. */
export const MAX_NAME = 40;
/** Characters of a stack that are looked at. */
export const MAX_STACK = 4000;

/** A place in one of the scripts the build makes: none of these names can be a page's. */
const PLACE =
  /-extension:\/\/[\w-]+\/((?:content-scripts\/content|background|card|voices|by-choice|chunks\/[\w-]{1,40})\.js:\d{1,7}:\d{1,7})/g;
const ONE_PLACE =
  /^(?:content-scripts\/content|background|card|voices|by-choice|chunks\/[\w-]{1,40})\.js:\d{1,7}:\d{1,7}$/;

/** Whatever was thrown: never throws itself. */
export function raisedBy(error: unknown): Raised {
  try {
    const { name, stack, message } = error as Partial<Error>;
    // Chromium begins the stack with the message, which may say anything.
    const lines = String(stack ?? '');
    const from = typeof message === 'string' ? lines.indexOf(message) + message.length : 0;
    return { name: String(name).slice(0, MAX_NAME), stack: lines.slice(Math.max(0, from)).slice(0, MAX_STACK) };
  } catch {
    return { name: UNTOLD, stack: '' };
  }
}

/** True for what came from one of our scripts, as its stack says; `base` is what their addresses begin with. */
export const isOurs = ({ stack }: Raised, base: string): boolean => stack.includes(base);

export function problemOf({ name, stack }: Raised, part: Part, at: number): Problem {
  const places = [...stack.slice(0, MAX_STACK).matchAll(PLACE)].map(([, place = '']) => place);
  return { at, part, kind: KINDS.includes(name) ? name : UNTOLD, places: [...new Set(places)].slice(0, MOST_PLACES) };
}

/** The log with one more; the oldest go. */
export const withProblem = (log: readonly Problem[], problem: Problem): readonly Problem[] =>
  [...log, problem].slice(-MOST_PROBLEMS);

/** What the reader has not been told of yet. */
export const untoldIn = (log: readonly Problem[]): readonly Problem[] => log.filter(({ told }) => !told);

export const allTold = (log: readonly Problem[]): readonly Problem[] =>
  log.map((problem) => ({ ...problem, told: true }));

/** What lies in storage as a log; what is no problem in it is left out. */
export function readProblems(stored: unknown): readonly Problem[] {
  return Array.isArray(stored) ? stored.filter(isProblem).slice(-MOST_PROBLEMS) : [];
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const { at, part, kind, places, told } = value as Partial<Record<keyof Problem, unknown>>;
  return (
    Number.isSafeInteger(at) &&
    (told === undefined || told === true) &&
    PARTS.includes(part as Part) &&
    (kind === UNTOLD || KINDS.includes(kind as string)) &&
    Array.isArray(places) &&
    places.every((place) => typeof place === 'string' && ONE_PLACE.test(place))
  );
}

/** For a report: the version of the extension, and a line a problem. */
export function detailsOf(log: readonly Problem[], version: string): string {
  const lines = log.map(({ at, part, kind, places }) =>
    `${new Date(at).toISOString()} ${part} ${kind} ${places.join(' < ')}`.trimEnd(),
  );
  return [`Sidelight ${version}`, ...lines, ''].join('\n');
}
