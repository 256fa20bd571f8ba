/** Longer names and phrases that hold a country's name and are not about the country, from tables/embeds.<lang>.txt. */
import { EMBED_TYPES, type EmbedsFile, type EmbedType } from '../../core/countries/embeds.ts';
import type { Language } from './languages.ts';
import type { Rules } from './rules/rules.ts';

const isType = (word: string): word is EmbedType => (EMBED_TYPES as readonly string[]).includes(word);

/** Lines of `type phrase/phrase`; phrases are inflected like names. Throws on a type that is not known. */
export function buildEmbeds(
  language: Language,
  text: string,
  rules: Rules,
  isCountryForm: (text: string) => boolean,
): EmbedsFile {
  const phrases: Partial<Record<EmbedType, string[]>> = {};
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const space = line.indexOf(' ');
    const type = line.slice(0, space);
    if (!isType(type)) throw new Error(`embeds.${language}.txt: '${type}' is not a type of phrase`);
    const listed = line
      .slice(space + 1)
      .split('/')
      .filter(Boolean);
    const forms = listed.flatMap((phrase) => (rules.plain ? (rules.names?.(phrase, undefined) ?? [phrase]) : [phrase]));
    for (const form of forms) {
      if (isCountryForm(form)) throw new Error(`embeds.${language}.txt: '${form}' is a country's name`);
      if (seen.has(form)) continue;
      seen.add(form);
      phrases[type] = [...(phrases[type] ?? []), form];
    }
  }
  return { language, phrases };
}
