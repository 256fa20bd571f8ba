/**
 * A value that is made when it is first asked for: most pages never ask, and all would pay for it as the script starts.
 * Bundlers may leave it out where nobody does.
 */
// @__NO_SIDE_EFFECTS__
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
