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

/** Endings of the third person, singular and plural, present, past and future, by the ending of the infinitive. */
const ENDINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  es: {
    ar: ['a', 'an', 'ó', 'aron', 'ará', 'arán'],
    er: ['e', 'en', 'ió', 'ieron', 'erá', 'erán'],
    ir: ['e', 'en', 'ió', 'ieron', 'irá', 'irán'],
  },
  pt: {
    ar: ['a', 'am', 'ou', 'aram', 'ará', 'arão'],
    er: ['e', 'em', 'eu', 'eram', 'erá', 'erão'],
    ir: ['e', 'em', 'iu', 'iram', 'irá', 'irão'],
  },
};
const INFINITIVE_ENDING = 2;

/** Forms of a regular verb, as in English where the language has no endings here. Throws an Error on what is no infinitive. */
export function conjugateIn(lang: string, verb: string): string[] {
  const known = ENDINGS[lang];
  if (known === undefined) return conjugate(verb);
  const stem = verb.slice(0, -INFINITIVE_ENDING);
  const endings = known[verb.slice(-INFINITIVE_ENDING)];
  if (endings === undefined) throw new Error(`'${verb}' cannot be conjugated in '${lang}'`);
  return endings.map((ending) => stem + ending);
}

const UNSTRESSED = /^(?:be|emp|ent|er|ge|ver|zer|wider|wieder|unter|über)/;

/**
 * The forms of a weak German verb that follow or end a clause in the third person, and its participle, from its
 * infinitive; where a bar stands after the prefix ('an|kündigen'), with the prefix split off behind a '_' as well.
 */
export function conjugateGerman(verb: string): string[] {
  const bar = verb.indexOf('|');
  const prefix = bar < 0 ? '' : verb.slice(0, bar);
  const bare = verb.slice(bar + 1);
  const stem = bare.endsWith('en') ? bare.slice(0, -2) : bare.slice(0, -1);
  const link = /(?:[td]|[^aeiouäöülrh]n)$/.test(stem) ? 'e' : '';
  const finite = [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, bare];
  const participle = bare.endsWith('ieren') || UNSTRESSED.test(bare) ? `${stem}${link}t` : `ge${stem}${link}t`;
  if (prefix === '') return [...finite, participle];
  return [...finite.map((form) => `${form}_${prefix}`), ...finite.map((form) => prefix + form), prefix + participle];
}
