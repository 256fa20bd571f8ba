const CONSONANT_Y = /[^aeiou]y$/;
const HISSING = /(s|sh|ch|x|z|o)$/;

/** All forms of a regular English verb from its base form ('deny' gives denies, denied, denying as well). */
export function conjugate(verb: string): string[] {
  if (CONSONANT_Y.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const present = HISSING.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [verb, present, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const doubled = verb + verb.slice(-1);
  return [verb, present, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}
