import type { Brief, SurfaceForm } from './schema.ts';

/**
 * The brief with its entities under the names they have in a language, where it gives one; all else stays in the words
 * it was written in. The first name in a language is the one that stands alone.
 */
export function inLanguage<B extends Brief>(brief: B, locale: string): B {
  const language = primary(locale);
  if (language === primary(brief.language)) return brief;
  const entities = brief.entities.map((entity) => {
    const name = entity.forms.find((form) => isNameIn(form, language))?.text;
    if (name === undefined) return entity;
    const { inText: _, ...rest } = entity;
    return { ...rest, name };
  });
  return { ...brief, entities };
}

/**
 * Whether a form is a name in a language (a primary tag) that can stand alone: what begins with a small letter is a part
 * of a sentence, such as 'nationale Bank'.
 */
export const isNameIn = ({ kind, lang, text }: SurfaceForm, language: string): boolean =>
  kind === 'name' && primary(lang) === language && !/^\p{Ll}/u.test(text);

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;
