/** Paints mentions with the CSS Custom Highlight API. The page's own tree is never touched. */
import type { PlacedMention } from './page-index.ts';

/** Which mentions are underlined; every mention can be hovered whatever this says. */
export type Underline = 'all' | 'first' | 'none';

/** False where the browser has no Custom Highlight API: then nothing is marked, and the popup says so. */
export const canMark = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** The mentions of one block that the setting underlines, given in text order. */
export function underlined(mentions: readonly PlacedMention[], underline: Underline): readonly PlacedMention[] {
  if (underline === 'all') return mentions;
  if (underline === 'none') return [];
  const seen = new Set<string>();
  return mentions.filter(({ mention }) => !seen.has(mention.entity) && seen.add(mention.entity));
}

/** One highlight a group of marks, registered while it holds anything. Group names are CSS highlight names. */
export class Marks {
  private readonly groups = new Map<string, Highlight>();
  private readonly painted = new Map<PlacedMention, string>();
  private readonly able = canMark();

  /** Makes the painted marks of a block what they should be: `before` is what it held, `after` what it holds. */
  update(before: readonly PlacedMention[], after: readonly PlacedMention[], groupOf: (entity: string) => string): void {
    if (!this.able) return;
    const keep = new Set(after);
    for (const mention of before) if (!keep.has(mention)) this.unpaint(mention);
    for (const mention of after) this.paint(mention, groupOf(mention.mention.entity));
  }

  /** Paints one range alone under a name of its own (the mention whose card is open), or nothing. */
  single(name: string, range: StaticRange | null): void {
    if (!this.able) return;
    const highlight = this.groups.get(name);
    if (!range) {
      highlight?.clear();
      return;
    }
    const group = highlight ?? this.register(name);
    group.clear();
    group.add(range);
  }

  clear(): void {
    for (const name of this.groups.keys()) {
      if (CSS.highlights.get(name) === this.groups.get(name)) CSS.highlights.delete(name);
    }
    this.groups.clear();
    this.painted.clear();
  }

  private paint(mention: PlacedMention, name: string): void {
    if (this.painted.get(mention) === name) return;
    this.unpaint(mention);
    const group = this.groups.get(name) ?? this.register(name);
    group.add(mention.range);
    this.painted.set(mention, name);
  }

  private unpaint(mention: PlacedMention): void {
    const name = this.painted.get(mention);
    if (name === undefined) return;
    this.groups.get(name)?.delete(mention.range);
    this.painted.delete(mention);
  }

  private register(name: string): Highlight {
    const highlight = new Highlight();
    this.groups.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}
