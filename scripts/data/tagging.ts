/** What a name's form tells beyond its letters, worked out for the build: where an institution is at home, and names that are common nouns. */
import { readLexicon as parseLexicon } from '../../core/detector/lexicon/lexicon.ts';
import { GENERIC_TAG, homeTag } from '../../core/detector/tags.ts';
import { foldText } from '../../core/names/characters.ts';
import type { NamedEntity, NameForm } from '../../core/names/input.ts';
import { withSpoken } from './spoken.ts';

const GENERIC_KINDS: ReadonlySet<string> = new Set(['name', 'long-name']);
const PLACE_KINDS: ReadonlySet<string> = new Set(['name', 'long-name', 'demonym']);

/**
 * Tags the forms of entities: GENERIC_TAG where every word of a name of two words or more is a common noun for an organ
 * of a state ('State Department'), homeTag where an institution's country is known, or is the first word of its name.
 * Institutions also get the spellings of `withSpoken`. `words` are packed word lists of the languages of the forms.
 */
export function withTags(
  entities: readonly NamedEntity[],
  countries: readonly NamedEntity[],
  words: readonly string[],
): NamedEntity[] {
  const lexicons = words.filter((list) => list !== '').map((list) => parseLexicon(list));
  const isCommon = (word: string) =>
    lexicons.some(({ stateHeads, of, the }) => stateHeads.has(word) || of.has(word) || the.has(word));
  const isGeneric = ({ text, kind }: NameForm): boolean => {
    const parts = foldText(text)
      .replaceAll("'s ", ' ')
      .split(/[^\p{L}]+/u)
      .filter((part) => part !== '');
    return GENERIC_KINDS.has(kind) && parts.length > 1 && parts.every(isCommon);
  };
  const homes = homesByWord(countries);
  return entities.map((entity) => {
    const isBody = entity.kind === 'organization';
    const home = isBody ? (entity.home ?? homeInName(entity, homes)) : undefined;
    const forms = (isBody ? withSpoken(entity.forms) : entity.forms).map((form) => {
      const tags = [...(form.tags ?? [])];
      if (home !== undefined) tags.push(homeTag(home));
      if (isGeneric(form)) tags.push(GENERIC_TAG);
      return tags.length === (form.tags?.length ?? 0) ? form : { ...form, tags };
    });
    return { ...entity, forms };
  });
}

/** ISO code of the country that alone bears a word. */
function homesByWord(countries: readonly NamedEntity[]): Map<string, string | undefined> {
  const homes = new Map<string, string | undefined>();
  for (const { iso2, forms } of countries) {
    for (const { text, kind } of forms) {
      if (!PLACE_KINDS.has(kind)) continue;
      homes.set(text, homes.has(text) && homes.get(text) !== iso2 ? undefined : iso2);
    }
  }
  return homes;
}

function homeInName({ forms }: NamedEntity, homes: ReadonlyMap<string, string | undefined>): string | undefined {
  for (const { text } of forms) {
    const home = homes.get(text.split(' ')[0] ?? '');
    if (home !== undefined) return home;
  }
  return undefined;
}
