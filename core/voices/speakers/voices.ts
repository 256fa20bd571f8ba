/** Gives the words for speakers their owners: people of the page, its institutions, unnamed voices. */
import type { MergedPeople } from '../people/merge-people.ts';
import type { Span, Voice } from '../types.ts';
import type { NounSpeaker, PronounSpeaker, Speaker } from './speaker.ts';

/** Paragraphs back that a pronoun may reach. */
const PRONOUN_REACH = 2;

interface Mention {
  readonly start: number;
  readonly paragraph: number;
  readonly voice: number;
}

interface Said {
  readonly paragraph: number;
  readonly voice: number;
}

/** Resolves the speakers of a text in their order. Offsets are the text's. */
export class Voices {
  readonly all: Voice[];
  readonly #owners: MergedPeople['owners'];
  readonly #genders: readonly (PronounSpeaker['gender'] | null)[];
  readonly #people: number;
  /** Other voices by sort and words. */
  readonly #others = new Map<string, number>();
  readonly #mentions: readonly Mention[];
  #last: Said | null = null;

  constructor(
    merged: MergedPeople,
    mentions: readonly Mention[],
    genderOf: (voice: Voice) => PronounSpeaker['gender'] | null,
  ) {
    this.all = [...merged.voices];
    this.#people = this.all.length;
    this.#owners = merged.owners;
    this.#genders = this.all.map(genderOf);
    this.#mentions = mentions;
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
    const fits = (voice: number) => voice < this.#people && (this.#genders[voice] ?? gender) === gender;
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const here = this.#mentions.filter(
        (mention) =>
          mention.paragraph === paragraph - back && (back > 0 || mention.start < span.start) && fits(mention.voice),
      );
      const distinct = new Set(here.map(({ voice }) => voice));
      const spoke = last !== null && last.paragraph === paragraph - back && fits(last.voice) ? last.voice : null;
      if (spoke !== null && (distinct.size === 0 || distinct.has(spoke) || back === 0)) return spoke;
      if (distinct.size === 1) return here[0]?.voice ?? null;
      if (distinct.size > 1) return null;
    }
    return null;
  }

  #noun(speaker: NounSpeaker, paragraph: number, start: number): number | null {
    if (!speaker.isNamed && speaker.definite !== null) {
      const known = speaker.sort === 'unnamed' ? this.#byRole(speaker.definite, paragraph) : this.#byHead(speaker.head);
      if (known !== null) return known;
    }
    const key = `${speaker.sort} ${speaker.words.words.toLowerCase().replace(/^(?:the|an?) /, '')}`;
    const place = { start: start + speaker.words.start, end: start + speaker.words.end };
    const number = this.#others.get(key);
    const voice = number === undefined ? undefined : this.all[number];
    if (number !== undefined && voice !== undefined) {
      this.all[number] = { ...voice, mentions: [...voice.mentions, place] };
      return number;
    }
    this.#others.set(key, this.all.length);
    this.all.push({
      sort: speaker.sort,
      name: speaker.words.words,
      role: null,
      affiliation: null,
      kind: speaker.kind,
      mentions: [place],
    });
    return this.all.length - 1;
  }

  /** 'the economist': the one person spoken of so far with such a role; the last who spoke, where several have it. */
  #byRole(words: readonly string[], paragraph: number): number | null {
    const holders = new Set(
      this.#mentions
        .filter((mention) => mention.paragraph <= paragraph && this.#hasRole(mention.voice, words))
        .map(({ voice }) => voice),
    );
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
