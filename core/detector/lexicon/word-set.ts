/** A set of words from a string of words separated by white space. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}

const CONSONANT_Y = /[^aeiou]y$/;
const HISSING = /(s|sh|ch|x|z|o)$/;

/** All forms of regular English verbs from their base forms ('deny' gives denies, denied, denying as well). */
export function verbs(list: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const verb of words(list)) for (const form of conjugate(verb)) forms.add(form);
  return forms;
}

function conjugate(verb: string): string[] {
  if (CONSONANT_Y.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const present = HISSING.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [verb, present, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const doubled = verb + verb.slice(-1);
  return [verb, present, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}
