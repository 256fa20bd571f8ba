/** Styles a card is set in: the browser looks each face up when it is first measured, on some systems for milliseconds. */
const FACES = ['400 14px', '600 14px', 'italic 400 15px'];
/** Letters, figures and marks a card is sure to show. */
const SAMPLE = 'Ag 09 – ’';

/** Has the browser look up the fonts of a style sheet's custom properties ahead of their first use, on a canvas nobody sees. */
export function warmFonts(css: string): void {
  const canvas = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!canvas) return;
  for (const [, families = ''] of css.matchAll(/--(?:sans|serif):([^;}]+)/g)) {
    for (const face of FACES) {
      canvas.font = `${face} ${families}`;
      canvas.measureText(SAMPLE);
    }
  }
}
