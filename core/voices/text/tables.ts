/**
 * The words of one language that voices are read by. Packed by scripts/data/voices.ts from assets/voices/<language>/:
 * one line a section, its name and its entries, separated by tabs. Entries are lower case with ' for every apostrophe,
 * diacritics kept; an entry of several words has single spaces.
 */
export interface VoiceTables {
  /** Entries of a section; empty where the language has no such section. */
  words(section: string): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function loadVoiceTables(packed: string): VoiceTables {
  const sections = new Map<string, ReadonlySet<string>>();
  for (const line of packed.split('\n')) {
    const [name, ...entries] = line.split('\t');
    if (name) sections.set(name, new Set(entries));
  }
  return { words: (section) => sections.get(section) ?? NONE };
}
