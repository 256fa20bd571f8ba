/**
 * How the content script learns that a site is not on the list: a second script, registered together with it for the
 * sites of the reader's choice, runs before it and leaves in the global object both share, unseen by the page, what
 * only such sites need.
 */
const KEY = Symbol.for('sidelight:by-choice');

/** Whether the page is an article now. */
type IsArticle = () => boolean;
type Shared = typeof globalThis & { [KEY]?: IsArticle };

export function provideByChoice(isArticle: IsArticle): void {
  (globalThis as Shared)[KEY] = isArticle;
}

/** Undefined on sites of the list. */
export const byChoice = (): IsArticle | undefined => (globalThis as Shared)[KEY];
