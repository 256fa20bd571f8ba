/** The mentions of the briefs and those of the page's own voices, as one. */
import { isShadowRoot } from '../page/flow.ts';
import type { PageIndex } from '../page/page-index.ts';
import type { PageMention, PageMentions } from '../page/page-mention.ts';
import type { PlacedMention } from '../page/placed.ts';
import { isHovered } from './voice-mentions.ts';

export interface AllMentions extends PageMentions {
  readonly empty: boolean;
  /** The place of a mention, to paint it; null once it is gone. */
  rangeOf(mention: PageMention): StaticRange | null;
}

/** Where both know a name, the brief's mention counts. */
export function allMentions(known: PageIndex, voices: PageIndex): AllMentions {
  return {
    get empty() {
      return known.empty && voices.empty;
    },
    at(x, y) {
      const first = known.at(x, y);
      if (first) return first;
      const voice = voices.at(x, y);
      return voice && isHovered(voice.mention) ? voice : null;
    },
    all: () => inOrder(known.all(), voices.empty ? [] : voices.all().filter(({ mention }) => isHovered(mention))),
    has: (mention) => known.has(mention) || voices.has(mention),
    rangeOf: (mention) => known.rangeOf(mention) ?? voices.rangeOf(mention),
  };
}

/** Merges two lists that are in document order each. */
function inOrder(a: readonly PlacedMention[], b: readonly PlacedMention[]): readonly PlacedMention[] {
  if (b.length === 0) return a;
  const merged: PlacedMention[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && isBefore(b[next] as PlacedMention, one)) merged.push(b[next++] as PlacedMention);
    merged.push(one);
  }
  return [...merged, ...b.slice(next)];
}

function isBefore(a: PlacedMention, b: PlacedMention): boolean {
  const [from, to] = [a.range.startContainer, b.range.startContainer];
  if (from === to) return a.range.startOffset < b.range.startOffset;
  return (inDocument(from).compareDocumentPosition(inDocument(to)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node itself, or the outermost host of the shadow trees it is in. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); isShadowRoot(root); root = at.getRootNode()) at = root.host;
  return at;
}
