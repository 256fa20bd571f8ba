/** Paints mentions with the CSS Custom Highlight API. The page's own tree is never touched. */
import { elementOf } from './flow.ts';
import { type Near, watchNear } from './near.ts';
import type { PlacedMention } from './placed.ts';

/** False where the browser has no Custom Highlight API: then nothing is marked, and the popup says so. */
export const canMark = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Those of one block's mentions, given in text order, that are marked. */
export function markedOf(mentions: readonly PlacedMention[], marked: 'first' | 'all'): readonly PlacedMention[] {
  if (marked === 'all') return mentions;
  const seen = new Set<string>();
  return mentions.filter(({ mention }) => !seen.has(mention.entity) && seen.add(mention.entity));
}

/**
 * Marks a page always shows: some two screens of text that is full of names. Whenever anything on the page changes, and
 * be it a letter typed, the browser lays all painted ranges on the text again and repaints them, up to 20 microseconds a
 * range in each frame: what is beyond this number is painted near the window only.
 */
const ALWAYS_PAINTED = 50;

/** A mention that is to be marked. */
interface Mark {
  /** Name of its group. */
  name: string;
  painted: boolean;
}

/** One highlight a group of marks, registered while it holds anything. Group names are CSS highlight names. */
export class Marks {
  private readonly groups = new Map<string, Highlight>();
  private readonly marks = new Map<PlacedMention, Mark>();
  /** Mentions that are painted only near the window, by the element that tells where they are. */
  private readonly distant = new Map<Element, Set<PlacedMention>>();
  private near: Near | null = null;
  private always = 0;
  /** What `single` paints, by name. */
  private readonly singles = new Map<string, StaticRange>();
  private able = canMark();

  /** Makes the marks of a block what they should be: `before` is what it held, `after` what it holds. */
  update(before: readonly PlacedMention[], after: readonly PlacedMention[], groupOf: (entity: string) => string): void {
    if (!this.able) return;
    const keep = new Set(after);
    for (const mention of before) if (!keep.has(mention)) this.remove(mention);
    for (const mention of after) this.set(mention, groupOf(mention.mention.entity));
  }

  /** Paints one range alone under a name of its own (the mention whose card is open), or nothing. */
  single(name: string, range: StaticRange | null): void {
    if (!this.able) return;
    const highlight = this.groups.get(name);
    if (!range) {
      this.singles.delete(name);
      highlight?.clear();
      return;
    }
    this.singles.set(name, range);
    const group = highlight ?? this.register(name);
    group.clear();
    group.add(range);
  }

  clear(): void {
    for (const name of this.groups.keys()) {
      if (CSS.highlights.get(name) === this.groups.get(name)) CSS.highlights.delete(name);
    }
    this.near?.end();
    this.near = null;
    this.groups.clear();
    this.singles.clear();
    this.marks.clear();
    this.distant.clear();
    this.always = 0;
  }

  /** False where the page took a group out of the registry, put another under its name, or changed what it holds. */
  isIntact(): boolean {
    if (this.groups.size === 0) return true;
    const sizes = new Map<string, number>();
    for (const { name, painted } of this.marks.values()) if (painted) sizes.set(name, (sizes.get(name) ?? 0) + 1);
    for (const name of this.singles.keys()) sizes.set(name, 1);
    for (const [name, group] of this.groups) {
      if (CSS.highlights.get(name) !== group || group.size !== (sizes.get(name) ?? 0)) return false;
    }
    return true;
  }

  /** Registers every group anew, with what it should hold. */
  restore(): void {
    for (const name of [...this.groups.keys()]) this.register(name);
    for (const [{ range }, { name, painted }] of this.marks) if (painted) this.groups.get(name)?.add(range);
    for (const [name, range] of this.singles) this.groups.get(name)?.add(range);
  }

  /** Takes all marks away and paints none any more. */
  giveUp(): void {
    this.clear();
    this.able = false;
  }

  private set(mention: PlacedMention, name: string): void {
    const known = this.marks.get(mention);
    if (known?.name === name) return;
    if (known) {
      const { painted } = known;
      this.paint(mention, known, false);
      known.name = name;
      this.paint(mention, known, painted);
      return;
    }
    const mark = { name, painted: false };
    this.marks.set(mention, mark);
    if (this.always < ALWAYS_PAINTED) {
      this.always++;
      this.paint(mention, mark, true);
    } else this.watch(mention, mark);
  }

  private remove(mention: PlacedMention): void {
    const mark = this.marks.get(mention);
    if (!mark) return;
    this.paint(mention, mark, false);
    this.marks.delete(mention);
    const element = elementOf(mention.flow.block);
    const others = this.distant.get(element);
    if (!others?.delete(mention)) this.always--;
    else if (others.size === 0) {
      this.distant.delete(element);
      this.near?.unwatch(element);
    }
  }

  /** Leaves a mark to be painted once its block is near the window. */
  private watch(mention: PlacedMention, mark: Mark): void {
    const element = elementOf(mention.flow.block);
    const others = this.distant.get(element);
    if (others) {
      const [other] = others;
      this.paint(mention, mark, other !== undefined && this.marks.get(other)?.painted === true);
      others.add(mention);
      return;
    }
    this.distant.set(element, new Set([mention]));
    this.near ??= watchNear((block, near) => this.paintBlock(block, near));
    this.near.watch(element);
  }

  private paintBlock(element: Element, near: boolean): void {
    for (const mention of this.distant.get(element) ?? []) {
      const mark = this.marks.get(mention);
      if (mark) this.paint(mention, mark, near);
    }
  }

  private paint(mention: PlacedMention, mark: Mark, painted: boolean): void {
    if (mark.painted === painted) return;
    mark.painted = painted;
    if (painted) (this.groups.get(mark.name) ?? this.register(mark.name)).add(mention.range);
    else this.groups.get(mark.name)?.delete(mention.range);
  }

  private register(name: string): Highlight {
    const highlight = new Highlight();
    this.groups.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}
