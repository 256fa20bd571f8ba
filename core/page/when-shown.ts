/** Pages that a browser loads ahead: nobody may ever see them. */

/** As in browsers that prerender. */
type Prerendered = Document & { readonly prerendering?: boolean };

/** Resolves once the page is somebody's: at once, or where it was loaded ahead when it is gone to. Never after an abort. */
export async function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as Prerendered).prerendering) return;
  await new Promise<unknown>((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true, signal });
  });
}
