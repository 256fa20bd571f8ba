/** Gives the words for speakers their owners: people of the page, its institutions, unnamed voices. */
import type { MergedPeople } from '../people/merge-people.ts';
import type { Span, Voice } from '../types.ts';
import type { NounSpeaker, PronounSpeaker, Speaker } from './speaker.ts';

/** Paragraphs back that a pronoun may reach. */
const PRONOUN_REACH = 2;

interface Mention {
  readonly start: number;
  readonly voice: number;
}

interface Said {
  readonly paragraph: number;
  readonly voice: number;
}

const ARTICLES = ['the ', 'a ', 'an '];

function withoutArticle(words: string): string {
  for (const article of ARTICLES) if (words.startsWith(article)) return words.slice(article.length);
  return words;
}

/** Resolves the speakers of a text in their order. Offsets are the text's. */
export class Voices {
  readonly all: Voice[];
  readonly #owners: MergedPeople['owners'];
  readonly #genderOf: (voice: Voice) => PronounSpeaker['gender'] | null;
  /** Told when a pronoun asks. */
  readonly #genders: (PronounSpeaker['gender'] | null)[] = [];
  readonly #people: number;
  /** Other voices by sort and words. */
  readonly #others = new Map<string, number>();
  /** People named in each paragraph, in order. */
  readonly #mentions: readonly (readonly Mention[])[];
  /** Number of the paragraph that first names each person. */
  readonly #since: readonly number[];
  /** Mentions of the other voices, that grow as the text is read. */
  readonly #places: Span[][] = [];
  #last: Said | null = null;

  constructor(
    merged: MergedPeople,
    mentions: readonly (readonly Mention[])[],
    genderOf: (voice: Voice) => PronounSpeaker['gender'] | null,
  ) {
    this.all = [...merged.voices];
    this.#people = this.all.length;
    this.#owners = merged.owners;
    this.#genderOf = genderOf;
    this.#mentions = mentions;
    const since: number[] = [];
    for (const [paragraph, row] of mentions.entries()) for (const { voice } of row) since[voice] ??= paragraph;
    this.#since = since;
  }

  /** Number of the voice, or null where the text does not settle it. */
  resolve(speaker: Speaker | null, span: Span, paragraph: number, start: number): number | null {
    const voice = speaker === null ? null : this.#find(speaker, span, paragraph, start);
    if (voice !== null) this.#last = { paragraph, voice };
    return voice;
  }

  #find(speaker: Speaker, span: Span, paragraph: number, start: number): number | null {
    if (speaker.sort === 'person') {
      const owner = this.#owners[paragraph]?.[speaker.phrase] ?? -1;
      return owner < 0 ? null : owner;
    }
    if (speaker.sort === 'pronoun') return this.#pronoun(speaker, span, paragraph);
    return this.#noun(speaker, paragraph, start);
  }

  #pronoun({ gender }: PronounSpeaker, span: Span, paragraph: number): number | null {
    const last = this.#last;
    if (gender === 'thing') {
      const isNear = last !== null && paragraph - last.paragraph < PRONOUN_REACH;
      return isNear && this.all[last.voice]?.sort === 'institution' ? last.voice : null;
    }
    const fits = (voice: number) => voice < this.#people && (this.#gender(voice) ?? gender) === gender;
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const row = this.#mentions[paragraph - back] ?? [];
      const here = row.filter((mention) => (back > 0 || mention.start < span.start) && fits(mention.voice));
      const distinct = new Set(here.map(({ voice }) => voice));
      const spoke = last !== null && last.paragraph === paragraph - back && fits(last.voice) ? last.voice : null;
      if (spoke !== null && (distinct.size === 0 || distinct.has(spoke) || back === 0)) return spoke;
      if (distinct.size === 1) return here[0]?.voice ?? null;
      if (distinct.size > 1) return null;
    }
    return null;
  }

  #gender(voice: number): PronounSpeaker['gender'] | null {
    const known = this.#genders[voice];
    if (known !== undefined) return known;
    const gender = this.#genderOf(this.all[voice] as Voice);
    this.#genders[voice] = gender;
    return gender;
  }

  #noun(speaker: NounSpeaker, paragraph: number, start: number): number | null {
    if (!speaker.isNamed && speaker.definite !== null) {
      const known = speaker.sort === 'unnamed' ? this.#byRole(speaker.definite, paragraph) : this.#byHead(speaker.head);
      if (known !== null) return known;
    }
    const key = `${speaker.sort} ${withoutArticle(speaker.words.words.toLowerCase())}`;
    const place = { start: start + speaker.words.start, end: start + speaker.words.end };
    const number = this.#others.get(key);
    if (number !== undefined) {
      this.#places[number - this.#people]?.push(place);
      return number;
    }
    this.#others.set(key, this.all.length);
    const places = [place];
    this.#places.push(places);
    this.all.push({
      sort: speaker.sort,
      name: speaker.words.words,
      role: null,
      affiliation: null,
      kind: speaker.kind,
      mentions: places,
    });
    return this.all.length - 1;
  }

  /** 'the economist': the one person spoken of so far with such a role; the last who spoke, where several have it. */
  #byRole(words: readonly string[], paragraph: number): number | null {
    const holders = new Set<number>();
    for (let voice = 0; voice < this.#people; voice++) {
      if ((this.#since[voice] ?? Number.POSITIVE_INFINITY) <= paragraph && this.#hasRole(voice, words))
        holders.add(voice);
    }
    if (holders.size === 1) return [...holders][0] ?? null;
    const last = this.#last;
    return last !== null && holders.has(last.voice) && paragraph - last.paragraph < PRONOUN_REACH ? last.voice : null;
  }

  #hasRole(voice: number, words: readonly string[]): boolean {
    const role = (this.all[voice]?.role?.words.toLowerCase() ?? '').split(/[^\p{L}-]+/u);
    return words.length > 0 && words.every((word) => role.includes(word));
  }

  /** 'the ministry' after 'the Foreign Ministry'. */
  #byHead(head: string): number | null {
    const holders = this.all.flatMap((voice, number) =>
      voice.sort === 'institution' && voice.name.toLowerCase().split(' ').includes(head) ? [number] : [],
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }
}
