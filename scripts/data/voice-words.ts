/**
 * What the sections of the tables say of each word, packed so that a page need not make anything ready: words lie in
 * buckets, a line each (core/voices/text/tables.ts), with the number of a row of bits. Words that are told apart by
 * folding are folded here.
 */
import { foldText } from '../../core/names/characters.ts';
import { PEOPLE_SECTIONS } from '../../core/voices/people/sections.ts';
import { CLASS_SECTIONS, FRAME_SECTIONS } from '../../core/voices/statements/sections.ts';
import { BUCKETS, bucketOf, codeOf, FEMALE, MALE, OPENS_PAIR, SPLITS } from '../../core/voices/text/tables.ts';

/** Entries by section. */
export type Sections = ReadonlyMap<string, ReadonlySet<string>>;

const GENDER_SECTIONS = [
  ['female words', FEMALE],
  ['male words', MALE],
] as const;
const ENDINGS = ', endings';

/** What a word is: bits of its classes, frames, classes of people, and traits. */
type Row = [classes: number, frames: number, people: number, traits: number];
const CLASSES = 0;
const FRAMES = 1;
const PEOPLE = 2;
const TRAITS = 3;

/** Lines: the columns of the rows as JSON, the buckets, and the sections that are asked for as a whole. */
export function packWords(sections: Sections): string {
  const rows = new Map<string, Row>();
  const add = (word: string, column: number, bits: number) => {
    const row: Row = rows.get(word) ?? [0, 0, 0, 0];
    row[column] = (row[column] as number) | bits;
    rows.set(word, row);
  };
  const entries = (section: string) => [...(sections.get(section) ?? [])];
  for (const [section, bit] of CLASS_SECTIONS) for (const word of entries(section)) add(word, CLASSES, bit);
  for (const [section, bit] of GENDER_SECTIONS) for (const word of entries(section)) add(word, TRAITS, bit);
  for (const [section, bit] of FRAME_SECTIONS) {
    for (const word of entries(section)) {
      add(word, FRAMES, bit);
      if (word.includes(' ')) add(firstOf(word), TRAITS, SPLITS);
    }
  }
  for (const [section, bits] of PEOPLE_SECTIONS) {
    for (const word of entries(section).map(foldText)) {
      add(word, PEOPLE, bits);
      if (word.includes(' ')) add(firstOf(word), TRAITS, OPENS_PAIR);
    }
    for (const word of entries(section + ENDINGS)) add(`-${foldText(word)}`, PEOPLE, bits);
  }
  return [...packRows(rows), ...packSections(sections)].join('\n');
}

const firstOf = (words: string): string => words.slice(0, words.indexOf(' '));

function packRows(rows: ReadonlyMap<string, Row>): string[] {
  const kinds = new Map<string, { number: number; row: Row }>();
  const kindOf = (row: Row): number => {
    const known = kinds.get(row.join());
    if (known !== undefined) return known.number;
    kinds.set(row.join(), { number: kinds.size, row });
    return kinds.size - 1;
  };
  // Row 0 is that of words which stand in no table.
  kindOf([0, 0, 0, 0]);
  const buckets: string[] = Array.from({ length: BUCKETS }, () => '');
  for (const word of [...rows.keys()].sort()) {
    buckets[bucketOf(word)] += `\t${word}=${codeOf(kindOf(rows.get(word) as Row))}`;
  }
  const all = [...kinds.values()].map(({ row }) => row);
  return [JSON.stringify([CLASSES, FRAMES, PEOPLE, TRAITS].map((column) => all.map((row) => row[column]))), ...buckets];
}

/** Sections that are asked for as a whole: those no row tells of, verbs of two words, and ends of words. */
function packSections(sections: Sections): string[] {
  const inRows = new Set(
    [...CLASS_SECTIONS, ...FRAME_SECTIONS, ...PEOPLE_SECTIONS, ...GENDER_SECTIONS].map(
      ([section]) => section as string,
    ),
  );
  const whole = new Map<string, Set<string>>();
  for (const [name, words] of sections) {
    if (!inRows.has(name) && !name.endsWith(ENDINGS)) whole.set(name, new Set(words));
  }
  const verbs = FRAME_SECTIONS.flatMap(([section]) => [...(sections.get(section) ?? [])]);
  whole.set('verbs of two words', new Set(verbs.filter((verb) => verb.includes(' '))));
  const ends = PEOPLE_SECTIONS.flatMap(([section]) => [...(sections.get(section + ENDINGS) ?? [])]);
  whole.set('endings', new Set(ends.map(foldText)));
  return [...whole].filter(([, { size }]) => size > 0).map(([name, words]) => [name, ...words].join('\t'));
}
