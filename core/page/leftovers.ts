/** What an older script of ours left on the page, where the browser ended it before it could clean up. */
import { HOST_NAME } from './host.ts';
import { canMark } from './marks.ts';

/** All our highlights are named like this (`mark-name.ts`, `marking.ts`). */
const OURS = 'sidelight-';

/** To be called before anything of this script is there. */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
  if (!canMark()) return;
  const names: string[] = [];
  // Firefox gives scripts of extensions no iterator over it.
  CSS.highlights.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (name.startsWith(OURS)) CSS.highlights.delete(name);
}
