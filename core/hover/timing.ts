/** The constants of the hover card, each with its unit and the reason for its size. */

/** ms the pointer must lie still on a mention: long enough not to fire while the eye and hand pass over a line. */
export const REST_DELAY = 150;

/** ms a mention waits longer than the rest for a hand that is never quite still; then its card opens all the same. */
export const RESTLESS_DELAY = 350;

/** ms between leaving the mention and its card and the card closing: the time a hand needs to find its way back. */
export const GRACE_DELAY = 300;

/** ms without a scroll event after which the page counts as still. */
export const SCROLL_QUIET = 100;

/** Squared px under which a movement is the tremor of a hand on a mouse, not a movement. */
export const TREMOR_SQUARED = 2;

/** px between the line of the mention and the card: never under the pointer, near enough to belong together. */
export const CARD_GAP = 9;

/** px kept free between the card and the edge of the window. */
export const EDGE_PADDING = 8;

/** px of window width under which the card becomes a sheet along its upper or lower edge. */
export const SHEET_BELOW = 480;

/** px of room the card keeps when the window is low; below that it scrolls inside. */
export const LEAST_HEIGHT = 120;

/** px from the window's upper and lower edge that keyboard steps keep free, for the headers pages pin there. */
export const SCROLL_MARGIN = 80;
