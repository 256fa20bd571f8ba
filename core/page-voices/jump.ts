/** Takes the reader to a statement on its page and shows it for a moment. */
import { SCROLL_MARGIN } from '../hover/timing.ts';
import { viewportOf } from '../hover/viewport.ts';
import { canMark } from '../page/marks.ts';
import type { Span } from '../voices/types.ts';
import type { StatementKey } from './types.ts';

/** CSS highlights of the words and of what ascribes them (assets/styles/highlights.css). */
const WORDS = 'sidelight-statement';
const CUE = 'sidelight-statement-cue';
/** Milliseconds the words are shown: long enough to be found after a jump, short enough not to be a mark. */
const SHOWN_MS = 4000;

export function createJump(document: Document, signal: AbortSignal): (key: StatementKey) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    if (!canMark()) return;
    CSS.highlights.delete(WORDS);
    CSS.highlights.delete(CUE);
  };
  signal.addEventListener('abort', clear);

  return ({ article, statement: index }) => {
    const statement = article.reading.statements[index];
    if (!statement || signal.aborted) return;
    const rangesOf = (span: Span) => article.text.rangesOf(span).filter(isThere);
    const words = statement.content.flatMap(rangesOf);
    const [first] = words;
    if (!first) return;
    clear();
    bringIntoView(document, first);
    if (!canMark()) return;
    const around = [statement.cue, statement.speaker].filter((span) => span !== null);
    CSS.highlights.set(WORDS, new Highlight(...words));
    CSS.highlights.set(CUE, new Highlight(...around.flatMap(rangesOf)));
    timer = setTimeout(clear, SHOWN_MS);
  };
}

const isThere = ({ startContainer, endContainer, startOffset, endOffset }: StaticRange): boolean =>
  startContainer.isConnected &&
  endContainer.isConnected &&
  startOffset <= (startContainer as Text).length &&
  endOffset <= (endContainer as Text).length;

/** Share of the window's height above the words where the page has to be scrolled: what leads to them is read, too. */
const ABOVE = 0.35;

/** Instant, as all our jumps are. Nothing moves where the words can be seen already. */
function bringIntoView(document: Document, { startContainer, startOffset }: StaticRange): void {
  const top = () => {
    const ruler = document.createRange();
    ruler.setStart(startContainer, startOffset);
    ruler.setEnd(startContainer, Math.min(startOffset + 1, (startContainer as Text).length));
    const { top, bottom } = ruler.getBoundingClientRect();
    return { top, bottom };
  };
  const { height } = viewportOf(document);
  const isInView = ({ top, bottom }: { top: number; bottom: number }) =>
    top >= SCROLL_MARGIN && bottom <= height - SCROLL_MARGIN;
  if (isInView(top())) return;
  // The element first, for scrolling boxes inside the page; then the line, for elements taller than the window.
  startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const now = top();
  if (!isInView(now)) document.defaultView?.scrollBy({ top: now.top - height * ABOVE, behavior: 'instant' });
}
