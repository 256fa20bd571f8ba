/** What an older script of ours left on the page, where the browser ended it before it could clean up. */
import { HOST_NAME } from './host.ts';
import { canMark } from './marks.ts';

/**
 * To be called before anything of this script is there. `names` gives all our highlights: Firefox lets nobody go through
 * the page's, once some were made by a script it has ended.
 */
export function clearLeftovers(document: Document, names: () => readonly string[]): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
  if (canMark() && CSS.highlights.size > 0) for (const name of names()) CSS.highlights.delete(name);
}
