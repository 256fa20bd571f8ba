import { mayPause, type Steps } from '../steps.ts';
import type { Span, Voice, Words } from '../types.ts';
import { foldWord } from './fold-word.ts';
import type { ParagraphPeople, PersonPhrase } from './phrase.ts';

/** One paragraph of a text and where it begins there. */
export interface PlacedPeople {
  readonly start: number;
  readonly people: ParagraphPeople;
}

/** The people of a text: `voices` in the order of their first mention, and who each phrase names. */
export interface MergedPeople {
  readonly voices: readonly Voice[];
  /** Index in `voices` for each paragraph and each of its phrases; -1 where that is not settled. */
  readonly owners: readonly (readonly number[])[];
}

/** One person while the text is read. */
interface Person {
  /** The longest name so far, as written and folded. */
  words: readonly string[];
  folded: readonly string[];
  surnameFirst: boolean;
  role: Words | null;
  isTitle: boolean;
  affiliation: Words | null;
  kind: Voice['kind'];
  mentions: Span[];
}

/** Cheap: one pass to introduce people, one to give every name its owner. Offsets are the text's. */
export function* mergePeople(paragraphs: readonly PlacedPeople[]): Steps<MergedPeople> {
  const people = new People();
  const surnames = singleNames(paragraphs);
  for (const [i, { start, people: own }] of paragraphs.entries()) {
    for (const phrase of own.phrases) if (phrase.sure) people.introduce(phrase, start);
    if (mayPause(i)) yield;
  }
  for (const [i, { start, people: own }] of paragraphs.entries()) {
    for (const phrase of own.phrases) if (people.mayBeName(phrase, surnames)) people.introduce(phrase, start);
    if (mayPause(i)) yield;
  }
  const owners: (Person | null)[][] = [];
  for (const [i, { start, people: own }] of paragraphs.entries()) {
    owners.push(own.phrases.map((phrase) => ownerOf(people, phrase, start)));
    if (mayPause(i)) yield;
  }
  const named = people.all.filter(({ mentions }) => mentions.length > 0);
  named.sort((a, b) => (a.mentions[0] as Span).start - (b.mentions[0] as Span).start);
  const index = new Map(named.map((person, i) => [person, i]));
  return {
    voices: named.map((person) => voiceOf(person, people.isSurname(person.affiliation))),
    owners: owners.map((row) => row.map((person) => (person === null ? -1 : (index.get(person) ?? -1)))),
  };
}

/** Whose name a phrase is, which is a mention more of them. */
function ownerOf(people: People, phrase: PersonPhrase, start: number): Person | null {
  const plain = people.find(phrase);
  const person = plain ?? (phrase.mayHaveEnding ? people.find(withoutEnding(phrase)) : null);
  const end = start + phrase.span.end - (plain === null ? 1 : 0);
  person?.mentions.push({ start: start + phrase.span.start, end });
  return person;
}

/** Words that stand alone as a name somewhere: they tell that a longer name with such an end is a person's. */
function singleNames(paragraphs: readonly PlacedPeople[]): Set<string> {
  const names = new Set<string>();
  for (const { people } of paragraphs) {
    for (const { folded } of people.phrases) if (folded.length === 1) names.add(folded[0] as string);
  }
  return names;
}

/** 'Merkels Büro': the name is 'Merkel'. */
function withoutEnding(phrase: PersonPhrase): PersonPhrase {
  const words = phrase.words.with(-1, (phrase.words.at(-1) as string).slice(0, -1));
  return { ...phrase, words, folded: words.map(foldWord) };
}

/** 'Lee's deputy': of whom somebody is, is nothing one is at. */
function voiceOf({ words, role, affiliation, kind, mentions }: Person, isOwned: boolean): Voice {
  return { sort: 'person', name: words.join(' '), role, affiliation: isOwned ? null : affiliation, kind, mentions };
}

class People {
  readonly all: Person[] = [];
  /** People by each word of their names but the first. */
  readonly #bySurname = new Map<string, Person[]>();

  /** Notes who a phrase introduces, and what it says of somebody known. */
  introduce(phrase: PersonPhrase, start: number): void {
    const { folded } = phrase;
    const known = this.#owner(folded);
    if (known === null && this.#isAmbiguous(folded)) return;
    const person = known ?? this.#add(phrase, folded);
    if (folded.length > person.folded.length) {
      person.words = phrase.words;
      person.folded = folded;
      this.#index(person);
    }
    describe(person, phrase, start);
  }

  /** True for a name nothing else tells to be a person's, where its surname stands alone and is nobody's yet. */
  mayBeName({ folded, sure }: PersonPhrase, surnames: ReadonlySet<string>): boolean {
    const surname = folded.at(-1) as string;
    return !sure && folded.length > 1 && surnames.has(surname) && !this.#bySurname.has(surname);
  }

  /** True for a single word that is the surname of somebody. */
  isSurname(words: Words | null): boolean {
    if (words === null || words.words.includes(' ')) return false;
    const word = foldWord(words.words);
    return (this.#bySurname.get(word) ?? []).some(({ folded }) => folded.length > 1 && folded.at(-1) === word);
  }

  /** Whose name it is; null where nobody's or several people's. */
  find({ folded }: PersonPhrase): Person | null {
    return this.#owner(folded);
  }

  #owner(folded: readonly string[]): Person | null {
    const candidates = this.#bySurname.get(folded.at(-1) ?? '');
    if (candidates === undefined) return null;
    const matches = candidates.filter((person) => isNameOf(person, folded));
    if (matches.length <= 1) return matches[0] ?? null;
    const exact = matches.filter((person) => person.folded.join(' ') === folded.join(' '));
    return exact.length === 1 ? (exact[0] as Person) : null;
  }

  #isAmbiguous(folded: readonly string[]): boolean {
    return folded.length === 1 && (this.#bySurname.get(folded[0] ?? '')?.length ?? 0) > 1;
  }

  #add(phrase: PersonPhrase, folded: readonly string[]): Person {
    const person: Person = {
      words: phrase.words,
      folded,
      surnameFirst: phrase.surnameFirst,
      role: null,
      isTitle: false,
      affiliation: null,
      kind: 'unknown',
      mentions: [],
    };
    this.all.push(person);
    this.#index(person);
    return person;
  }

  #index(person: Person): void {
    for (const word of new Set(person.folded)) {
      const list = this.#bySurname.get(word) ?? [];
      if (!list.includes(person)) list.push(person);
      this.#bySurname.set(word, list);
    }
  }
}

/**
 * True where `words` may name the person: the same name, one with fewer middle names, a
 * surname (the last words, or the first of a name whose surname stands first).
 */
function isNameOf({ folded, surnameFirst }: Person, words: readonly string[]): boolean {
  const [full, short] = words.length > folded.length ? [words, folded] : [folded, words];
  if (short.length === 1) {
    const word = short[0] as string;
    return full.length === 1 || surnameFirst ? full[0] === word : full.slice(1).includes(word);
  }
  const isTail = short.every((word, i) => word === full[full.length - short.length + i]);
  if (isTail) return true;
  if (!agree(short[0] as string, full[0] as string)) return false;
  return short
    .slice(1)
    .every((word) => full.slice(1).includes(word) || full.slice(1).some((other) => agree(word, other)));
}

/** The same, or one the initial of the other. */
function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** The first role and affiliation count; a title gives way to any role. */
function describe(person: Person, phrase: PersonPhrase, start: number): void {
  const move = (words: Words): Words => ({ ...words, start: start + words.start, end: start + words.end });
  const isDoubtful = phrase.isWeak && person.folded.length > 1;
  if (phrase.role !== null && !isDoubtful && (person.role === null || (person.isTitle && !phrase.isTitle))) {
    person.role = move(phrase.role);
    person.isTitle = phrase.isTitle;
    if (phrase.kind !== 'unknown') person.kind = phrase.kind;
  } else if (phrase.role === null && person.role === null && person.kind === 'unknown') person.kind = phrase.kind;
  if (phrase.affiliation !== null && person.affiliation === null) person.affiliation = move(phrase.affiliation);
}
