import type { Brief } from '../schema.ts';
import { foldSpelling } from './fold.ts';

/** The surface forms of one entity that occur in the source, the most frequent first. */
export interface EntityForms {
  entity: string;
  forms: { text: string; count: number }[];
}

/** Scripts written without spaces: there, a name needs no word boundary. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Counts every surface form in the source, whatever its language: whole words, case kept, diacritics folded, the
 * longest form first, so that a country inside an institution's name is not counted for the country.
 */
export function countForms(brief: Brief, source: string): EntityForms[] {
  const owners = new Map<string, { entity: string; text: string }>();
  for (const entity of brief.entities) {
    for (const form of entity.forms) {
      const key = foldSpelling(form.text);
      // Nothing but marks that folding takes away: it would be found everywhere.
      if (key !== '' && !owners.has(key)) owners.set(key, { entity: entity.id, text: form.text });
    }
  }
  const counts = new Map<string, Map<string, number>>(brief.entities.map(({ id }) => [id, new Map()]));
  if (owners.size === 0) return [];
  const pattern = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map(bounded)
    .join('|');
  for (const [match] of foldSpelling(source).matchAll(new RegExp(pattern, 'gu'))) {
    const owner = owners.get(match);
    const forms = owner && counts.get(owner.entity);
    if (forms) forms.set(owner.text, (forms.get(owner.text) ?? 0) + 1);
  }
  return [...counts].flatMap(([entity, forms]) => {
    const list = [...forms].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
    return list.length > 0 ? [{ entity, forms: list }] : [];
  });
}

function bounded(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return UNSPACED.test(form) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
