/** Which of a country's many written forms the search needs: inflected forms are left out, as far as can be told. */
import type { CountryNames, NamesFile } from '../../core/countries/names.ts';
import { BASE_LANGUAGE } from '../../core/data/page-data.ts';
import { fold } from '../../core/search/fold.ts';

/** Letters at the end of a form that inflection changes. */
const ENDING = 3;

/** Names in every language but those to show; in English the people and the adjective too ('Dutch'). */
export function searchForms(files: readonly NamesFile[], iso2: string): string[] {
  const shown = new Set<string>();
  const kept = new Map<string, string>();
  for (const file of files) {
    const names = file.countries[iso2];
    if (!names) continue;
    const [first, ...variants] = names.name;
    if (first !== undefined) shown.add(fold(first));
    for (const form of [...variants, ...othersOf(names, file.language)]) {
      const folded = fold(form);
      if (![...shown, ...kept.keys()].some((known) => isInflected(known, folded))) kept.set(folded, form);
    }
  }
  return [...kept].filter(([folded]) => !shown.has(folded)).map(([, form]) => form);
}

function othersOf(names: CountryNames, language: string): string[] {
  const { 'long-name': long = [], abbreviation = [], 'former-name': former = [], adjective = [], demonym = [] } = names;
  if (language === BASE_LANGUAGE) return [...long, ...abbreviation, ...former, ...adjective, ...demonym];
  // The first of each is the one a dictionary has.
  return [...long.slice(0, 1), ...abbreviation, ...former.slice(0, 1)];
}

/** True where the one differs from the other in its ending only. */
function isInflected(known: string, form: string): boolean {
  if (known === form) return true;
  const stem = known.length - ENDING;
  return stem >= ENDING && Math.abs(known.length - form.length) <= ENDING && form.startsWith(known.slice(0, stem));
}
