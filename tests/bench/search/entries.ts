/** Things to search in, by the thousand: invented names, with roles and statements in common words. */
import type { SearchEntry, SearchField } from '../../../core/search/entries.ts';
import { COMMON, capitalized } from '../scan/inputs.ts';
import { createRandom } from '../scan/random.ts';

/** Written forms of a name, over all languages. */
const FORMS = 6;
const STATEMENTS_EACH = 2;
const ROLE_WORDS = 10;
const SAID_WORDS = 20;
/** One word in so many of what is said is a name. */
const NAME_EVERY = 6;

type Random = (below: number) => number;

const person = (random: Random): string => `${capitalized(random)} ${capitalized(random)}`;

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () =>
    random(NAME_EVERY) === 0 ? capitalized(random) : COMMON[random(COMMON.length)],
  ).join(' ');
}

const said = (random: Random): SearchField => ({ kind: 'said', text: words(random, SAID_WORDS) });

/** `count` people, each with names, a role, an affiliation and statements. */
export function makeEntries(count: number): SearchEntry[] {
  const random = createRandom(23);
  const entries: SearchEntry[] = [];
  for (let i = 0; i < count; i++) {
    const entity = `person-${i}`;
    const name = person(random);
    const forms = Array.from({ length: FORMS - 1 }, () => person(random));
    entries.push({
      group: 'people',
      entity,
      claim: null,
      inBrief: true,
      fields: [
        ...[name, ...forms].map((text) => ({ kind: 'name', text }) as const),
        { kind: 'role', text: words(random, ROLE_WORDS) },
        { kind: 'affiliation', text: `${capitalized(random)} Institute` },
      ],
    });
    for (let s = 0; s < STATEMENTS_EACH; s++) {
      entries.push({
        group: 'statements',
        entity,
        claim: `claim-${i}-${s}`,
        inBrief: true,
        fields: [said(random), said(random), { kind: 'about', text: name }],
      });
    }
  }
  return entries;
}

/** What somebody may type: whole names, slips, parts, words of a sentence. */
export function makeQueries(entries: readonly SearchEntry[]): string[] {
  const random = createRandom(5);
  const people = entries.filter(({ group }) => group === 'people');
  const names = Array.from({ length: 12 }, () => people[random(people.length)]?.fields[random(FORMS)]?.text ?? '');
  const slip = (name: string) => {
    const at = 2 + random(Math.max(1, name.length - 3));
    return name.slice(0, at) + name.slice(at + 1);
  };
  return [...names, ...names.map((name) => slip(name.toLowerCase())), 'military support', 'the president said', 'war'];
}
