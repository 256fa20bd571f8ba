import type { Brief } from './schema.ts';

/**
 * The brief with its entities under the names they have in a language, where it gives one; all else stays in the words
 * it was written in. The first name in a language is the one that stands alone.
 */
export function inLanguage<B extends Brief>(brief: B, locale: string): B {
  const language = primary(locale);
  if (language === primary(brief.language)) return brief;
  const entities = brief.entities.map((entity) => {
    const name = entity.forms.find(({ kind, lang }) => kind === 'name' && primary(lang) === language)?.text;
    if (name === undefined) return entity;
    const { inText: _, ...rest } = entity;
    return { ...rest, name };
  });
  return { ...brief, entities };
}

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;
