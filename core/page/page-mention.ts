import type { Mention } from '../detector/mention.ts';

/** A mention as it stands on the page: where it is now, for hover, marks and keyboard. Valid until its text changes. */
export interface PageMention {
  /** Unique on this page for as long as the mention stands. */
  readonly id: number;
  readonly mention: Mention;
  /** Client rectangles of the mention, one a line, in CSS px of the viewport; empty once it is gone or not rendered. */
  rects(): DOMRect[];
  /** False for text that is laid out but transparent or clipped away: nothing to step to. */
  isSeen(): boolean;
  /** The closest element around all of it. */
  readonly element: Element;
  /** True inside a link: the page's link keeps its click. */
  readonly inLink: boolean;
}

/** What hover and keyboard need from the marked page. */
export interface PageMentions {
  /** The mention under a point of the viewport (CSS px), or null. Costs the same whatever the number of mentions. */
  at(x: number, y: number): PageMention | null;
  /** Every mention, in document order. */
  all(): readonly PageMention[];
  /** False once the mention's text was changed or removed. */
  has(mention: PageMention): boolean;
}
