import type { Form } from './token.ts';

/**
 * The words of one language that voices are read by. Packed by scripts/data/voices.ts from assets/voices/<language>/:
 * one line a section, its name and its entries, separated by tabs. Entries are lower case with ' for every apostrophe,
 * diacritics kept; an entry of several words has single spaces.
 */
export interface VoiceTables {
  /** Entries of a section, to ask of; empty where the language has no such section. */
  words(section: string): ReadonlySet<string>;
  /** The same, to go through once: no set is made. */
  list(section: string): readonly string[];
  /** What is known of each spelling that was read so far. */
  readonly forms: Map<string, Form>;
}

const NONE: ReadonlySet<string> = new Set();

/** Sections are taken apart when they are first asked for: no step of a page's reading should be long. */
export function loadVoiceTables(packed: string): VoiceTables {
  const lines = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const list = (section: string) => lines.get(section)?.split('\t') ?? [];
  return {
    list,
    forms: new Map(),
    words(section) {
      const known = sets.get(section);
      if (known !== undefined) return known;
      const set = lines.has(section) ? new Set(list(section)) : NONE;
      sets.set(section, set);
      return set;
    },
  };
}
