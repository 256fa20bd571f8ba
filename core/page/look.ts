/** Goes through the texts of a tree, in document order, to the next that is worth reading. */
import { classOf, IGNORABLE, KATAKANA, LETTER, MARK } from '../names/characters.ts';
import { documentOf, nextOf, parentOf } from './dom.ts';
import type { Block } from './flow.ts';
import type { Places } from './places.ts';

/** Tells a piece of a text that is worth reading, whatever stands around it. */
export type IsWorth = (piece: string) => boolean;

/** Characters of text that cost about as much to look at as a step to the next text. */
const CHARS_A_STEP = 32;
/** Steps between two chances to pause. */
const STEPS = 256;
/** Characters of a text whose place is looked at first: scripts and styles are long, and not read. */
const LONG_TEXT = 1000;
/** Characters of the end of a text that may be the beginning of a word: no word of a name is longer. */
const LONGEST_PIECE = 100;

const SHOW_TEXT = 4;
const TEXT_NODE = 3;

export class Look {
  private readonly root: Block;
  private readonly places: Places;
  private readonly isWorth: IsWorth;
  private readonly walker: TreeWalker;
  /** The text before, or what of it and of those before is one word. */
  private before = '';
  /** Where in that word a text begins: what stands between two texts may end the word that was. */
  private seams: readonly number[] = [];
  private cost = 0;
  /** Where it is: a text worth reading, or where it paused; null at the end. */
  node: Text | null;

  constructor(root: Block, places: Places, isWorth: IsWorth) {
    this.root = root;
    this.places = places;
    this.isWorth = isWorth;
    this.walker = documentOf(root).createTreeWalker(root, SHOW_TEXT);
    this.node = this.walker.nextNode() as Text | null;
  }

  /** Goes to the next text, and counts what reading the one here has cost. */
  step(): void {
    this.cost += CHARS_A_STEP + (this.node?.length ?? 0);
    this.node = this.walker.nextNode() as Text | null;
  }

  /** Goes to a text further back or ahead. */
  go(to: Text): void {
    this.node = to;
    this.walker.currentNode = to;
  }

  /** Goes on after an element and all that is in it. */
  leave(element: Node): void {
    let at: Node | null = element;
    while (at && at !== this.root && !nextOf(at)) at = parentOf(at);
    const next = at && at !== this.root ? nextOf(at) : null;
    if (next) this.walker.currentNode = next;
    this.node = next && (next.nodeType === TEXT_NODE ? (next as Text) : (this.walker.nextNode() as Text | null));
  }

  /** True where it is time for a pause; counts anew from then. */
  isTired(): boolean {
    if (this.cost < STEPS * CHARS_A_STEP) return false;
    this.cost = 0;
    return true;
  }

  /** Goes on from `node`, which counts, to a text that is worth reading; true there. False for a pause or at the end. */
  find(): boolean {
    const { walker, isWorth } = this;
    let { before, seams, cost } = this;
    let node = this.node;
    let found = false;
    while (node !== null && cost < STEPS * CHARS_A_STEP) {
      const data = node.data;
      cost += CHARS_A_STEP + data.length;
      if (data.length > LONG_TEXT) {
        const parent = node.parentNode as Node;
        if (this.places.blockOf(parent) === null) {
          this.leave(this.places.unreadAround(parent));
          node = this.node;
          continue;
        }
      }
      if (isWorth(data)) {
        found = true;
        break;
      }
      // A word may go on from the text before: "Ger", "many".
      if (isOfWord(data.charCodeAt(0)) && isOfWord(before.charCodeAt(before.length - 1))) {
        const word = endOf(before);
        const cut = before.length - word.length;
        seams = [...seams.map((at) => at - cut).filter((at) => at > 0), word.length];
        before = word + data;
        // From each seam on but the last, which is this text alone.
        if ([0, ...seams.slice(0, -1)].some((at) => isWorth(before.slice(at)))) {
          found = true;
          break;
        }
      } else if (data !== '') {
        before = data;
        seams = [];
      }
      node = walker.nextNode() as Text | null;
    }
    this.before = before;
    this.seams = seams;
    this.cost = cost;
    this.node = node;
    return found;
  }
}

function isOfWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === MARK || kind === IGNORABLE || kind === KATAKANA;
}

/** The word, or the end of it, that a text ends in. */
function endOf(text: string): string {
  const least = Math.max(0, text.length - LONGEST_PIECE);
  let start = text.length;
  while (start > least && isOfWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}
