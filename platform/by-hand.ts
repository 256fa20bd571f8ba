/**
 * How the content script learns that the reader asked for it on this very page, whatever the settings say: word is left
 * for it in the global object of the extension's own world, unseen by the page.
 */

/** Runs on the page, by itself: nothing outside of it is there. */
export function askForRun(): void {
  Object.assign(globalThis, { [Symbol.for('sidelight:by-hand')]: true });
}

export const wasAskedFor = (): boolean => Symbol.for('sidelight:by-hand') in globalThis;
