import type { VoiceTables } from '../text/tables.ts';

type Words = ReadonlySet<string>;

/** The little words that noun phrases of a language are held together by. */
export interface Grammar {
  readonly articles: Words;
  readonly indefinite: Words;
  readonly pronouns: Words;
  readonly and: Words;
  /** Whose: 'of', the German genitive articles and 'von'. */
  readonly of: Words;
  readonly for: Words;
  readonly at: Words;
  /** 'with' and 'from': a body, or where somebody lives. */
  readonly from: Words;
  /** What a role is about: 'on', 'to'. */
  readonly about: Words;
  readonly in: Words;
  /** All of the six. */
  readonly prepositions: Words;
  /** Inside names of bodies: 'of', 'for'. */
  readonly inner: Words;
  /** 'who', and what stands between it and its verb ('once'). */
  readonly who: Words;
  readonly adverbs: Words;
  /** Before a role after a comma: 'now a professor'. */
  readonly beforeRoles: Words;
  readonly numbers: Words;
  /** Before nouns for several or any: 'many', 'one'. */
  readonly quantifiers: Words;
  /** 'former', 'acting': before a role and the body it is held at. */
  readonly qualifiers: Words;
  /** Words a verb in its base form follows: 'will'. */
  readonly modals: Words;
  /** Who makes works: what follows 'of' is one ('author of The Road'). */
  readonly works: Words;
  /** Before a name by birth: 'née'. */
  readonly bornAs: Words;
  /** Between a role and a name: 'named'. */
  readonly called: Words;
  /** Before the time a role was held in: 'until'. */
  readonly times: Words;
  /** Roles that are no titles: 'fellow Germans'. */
  readonly noTitles: Words;
  readonly smallNoTitles: Words;
  /** Heads of parts of bodies: 'program'. */
  readonly units: Words;
  /** Words of titles that are none alone: 'Rear' of 'Rear Adm.'. */
  readonly titleParts: Words;
  /** Before 'as' and a role: 'who served as minister'. */
  readonly servesAs: Words;
  /** Titles that are no part of a fuller role before them ('historian Sir Ann Lee'). */
  readonly mereTitles: Words;
  /** Verbs that tell an affiliation and no role. */
  readonly worksAt: Words;
  readonly is: Words;
  readonly as: Words;
  readonly days: Words;
  /** Last words of names that have 'and' inside ('Foreign and Security Affairs'). */
  readonly nameEnds: Words;
  /** Heads that make a body of what looks like a person ('Lincoln Institute'). */
  readonly strongOrganisations: Words;
}

const PREPOSITIONS = ['of', 'for', 'at', 'from', 'about', 'in'] as const;

export function readGrammar(tables: VoiceTables): Grammar {
  const words = (section: string): Words => tables.words(`words: ${section}`);
  return {
    articles: words('articles'),
    indefinite: words('indefinite articles'),
    pronouns: words('possessives'),
    and: words('and'),
    of: words('of'),
    for: words('for'),
    at: words('at'),
    from: words('from'),
    about: words('about'),
    in: words('in'),
    prepositions: new Set(PREPOSITIONS.flatMap((name) => [...words(name)])),
    inner: words('inside names'),
    who: words('who'),
    adverbs: words('adverbs'),
    beforeRoles: words('before roles'),
    numbers: words('numbers'),
    quantifiers: words('quantifiers'),
    qualifiers: words('qualifiers'),
    modals: words('modals'),
    works: words('works'),
    bornAs: words('born as'),
    called: words('called'),
    times: words('times'),
    noTitles: words('no titles'),
    smallNoTitles: words('no titles in small letters'),
    units: words('units'),
    titleParts: words('title parts'),
    servesAs: words('serves as'),
    mereTitles: words('mere titles'),
    worksAt: words('works at'),
    is: words('is'),
    as: words('as'),
    days: tables.words('days'),
    nameEnds: tables.words('ends of names'),
    strongOrganisations: tables.words('strong organisations'),
  };
}
