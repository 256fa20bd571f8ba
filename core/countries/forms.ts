/** A names file as a list of surface forms, for whoever compiles them into a scanner or a search index. */
import type { FormKind } from '../brief/schema.ts';
import { AMBIGUITIES, type Ambiguity, FORM_FIELDS, type NamesFile } from './names.ts';

export interface CountryForm {
  readonly text: string;
  readonly lang: string;
  readonly kind: FormKind;
  /** Codes of the countries it may stand for: one, or all that share it (Congo). */
  readonly iso2: readonly string[];
  /** True for adjectives; false for nouns and names. */
  readonly adjective: boolean;
  /** What else it may be; empty for most. */
  readonly ambiguous: readonly Ambiguity[];
}

/** Every form once, in the order of the file; a shared one with the kind its first country gives it. */
export function countryForms(file: NamesFile): CountryForm[] {
  const forms = new Map<string, { kind: FormKind; iso2: string[]; adjective: boolean; ambiguous: Set<Ambiguity> }>();
  for (const [code, names] of Object.entries(file.countries)) {
    for (const field of FORM_FIELDS) {
      const adjective = field === 'adjective';
      for (const text of names[field] ?? []) {
        const known = forms.get(text);
        if (known) known.iso2.push(code);
        else forms.set(text, { kind: adjective ? 'demonym' : field, iso2: [code], adjective, ambiguous: new Set() });
      }
    }
    for (const tag of AMBIGUITIES) for (const text of names.ambiguous?.[tag] ?? []) forms.get(text)?.ambiguous.add(tag);
  }
  return [...forms].map(([text, { ambiguous, ...form }]) => ({
    text,
    lang: file.language,
    ...form,
    ambiguous: [...ambiguous],
  }));
}

/** The name to show for a country in the file's language, or null for a code it does not know. */
export const displayName = (file: NamesFile, iso2: string): string | null => file.countries[iso2]?.name[0] ?? null;
