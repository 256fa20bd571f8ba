import { foldText } from '../names/characters.ts';
import { formText, type Gazetteer } from '../names/gazetteer.ts';
import type { GivenNames } from './rules/people.ts';

const NONE: ReadonlySet<string> = new Set();

const known = new WeakMap<Gazetteer, Map<number, Set<string>>>();

/** Given names: the words of a person's full names that are not words of the surnames. Worked out on first demand. */
export function givenNamesOf(names: Gazetteer): GivenNames {
  return (entity) => {
    let all = known.get(names);
    if (all === undefined) {
      all = readGivenNames(names);
      known.set(names, all);
    }
    return all.get(entity) ?? NONE;
  };
}

function readGivenNames(names: Gazetteer): Map<number, Set<string>> {
  const given = new Map<number, Set<string>>();
  const surnames = new Map<number, Set<string>>();
  for (let form = 0; form < names.size; form++) {
    const number = names.owners[form] as number;
    if (names.entities[number]?.kind !== 'person') continue;
    const into = names.sorts[names.kinds[form] as number]?.kind === 'surname' ? surnames : given;
    const words = into.get(number) ?? new Set<string>();
    for (const word of foldText(formText(names, form)).split(/[^\p{L}]+/u)) if (word !== '') words.add(word);
    into.set(number, words);
  }
  for (const [number, words] of given) for (const word of surnames.get(number) ?? []) words.delete(word);
  return given;
}
