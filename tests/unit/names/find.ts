import { compileNames } from '../../../core/names/compile.ts';
import { formText, type Gazetteer } from '../../../core/names/gazetteer.ts';
import type { NamedEntity, NameForm } from '../../../core/names/input.ts';
import { sortsFor } from '../../../core/names/languages.ts';
import { loadNames } from '../../../core/names/load.ts';
import { MATCH_FIELDS, matchNames } from '../../../core/names/match.ts';

export interface Found {
  start: number;
  end: number;
  form: string;
  spelling: number;
}

export function load(entities: readonly NamedEntity[], words = ''): Gazetteer {
  return loadNames(compileNames(entities, words));
}

/** One entity, 'e1', 'e2' …, for each form. */
export function loadForms(...texts: readonly (string | NameForm)[]): Gazetteer {
  return load(
    texts.map((form, i) => ({
      id: `e${i + 1}`,
      kind: 'country',
      forms: [typeof form === 'string' ? { text: form, kind: 'name' } : form],
    })),
  );
}

export function find(text: string, names: Gazetteer, lang?: string): Found[] {
  const matches: number[] = [];
  matchNames(text, names, sortsFor(names, lang), matches);
  const found: Found[] = [];
  for (let i = 0; i < matches.length; i += MATCH_FIELDS) {
    const [start = 0, end = 0, form = 0, spelling = 0] = matches.slice(i, i + MATCH_FIELDS);
    found.push({ start, end, form: formText(names, form), spelling });
  }
  return found;
}

export function foundTexts(text: string, names: Gazetteer, lang?: string): string[] {
  return find(text, names, lang).map(({ start, end }) => text.slice(start, end));
}
