const TURNING = ':active-view-transition';

/** True while one view of the page turns into another: what is shown is a picture, and nothing lies under the pointer. */
export function inViewTransition({ documentElement }: Document): boolean {
  return CSS.supports(`selector(${TURNING})`) && documentElement.matches(TURNING);
}
