import type { PageMention } from '../page/page-mention.ts';

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ShowOptions {
  pinned: boolean;
  /** Move the focus into the card. */
  focus: boolean;
  /** Where the pointer is: the card goes to the line under it. Null for the keyboard: the first line. */
  point: Point | null;
}

/** What the view tells the controller. */
export interface SurfaceHandlers {
  /** The pin button. */
  pin(pinned: boolean): void;
  /** The close button, or Tab past the card's last control. */
  close(): void;
  /** The reader is at work in the card (focus, a button held down), or no longer. */
  busy(busy: boolean): void;
  /** The mention is out of sight and the card with it. */
  gone(mention: PageMention): void;
}

/** Whatever shows cards. The controller decides when; the surface decides how and where. */
export interface CardSurface {
  /** Called once, before anything else. */
  connect(handlers: SurfaceHandlers): void;
  /** Shows the card of a mention, in place of the one that may be showing. */
  show(mention: PageMention, options: ShowOptions): void;
  setPinned(pinned: boolean): void;
  hide(): void;
  /** True when the event happened inside the card. */
  contains(event: Event): boolean;
  /** True on the card and in the gap between it and the line of its mention. */
  covers(point: Point): boolean;
  hasFocus(): boolean;
}

/** A surface that can get ready ahead of its first card. */
export interface PreparedSurface extends CardSurface {
  /** Draws the card of a mention where nobody sees it: the first one that is shown is then as quick as any other. */
  rehearse(mention: PageMention): void;
  /** Gives the card that is showing the look of the settings as they are now. */
  relook(): void;
}
