/**
 * Words of one language that tell what a name next to them stands for. All lower case, folded (no diacritics). A set
 * may be empty: then that kind of evidence is not used, and what depends on it is not marked.
 */
export interface Lexicon {
  /** True where only names have capitals inside a sentence (English), false where nouns have them too (German). */
  readonly capitalsMeanNames: boolean;
  /** True where common nouns may open a sentence without an article ('Turkey with stuffing'). */
  readonly bareNouns: boolean;
  /** True where adjectives stand after their nouns and heads before what they name (Spanish). */
  readonly adjectivesFollow: boolean;
  /** True where people of a nation have a capital although its adjectives have none (French). */
  readonly capitalPeople: boolean;
  /** Words that open sentences and headlines: articles, prepositions, conjunctions, pronouns, adverbs, auxiliaries. */
  readonly openers: ReadonlySet<string>;
  /** Of these, the ones that never stand for a thing: no noun. */
  readonly functionWords: ReadonlySet<string>;
  /** Long words that headlines may leave in lower case. */
  readonly headlineLowercase: ReadonlySet<string>;
  /** Days and months. */
  readonly calendar: ReadonlySet<string>;
  /** Offices whose holder is a head of state or government. */
  readonly leaderTitles: ReadonlySet<string>;
  /** Other words that stand before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Last words of the names of companies, papers, schools, teams, events: a country inside one is not the country. */
  readonly organizationHeads: ReadonlySet<string>;
  /** Of these, associations and the like: an adjective of nationality before them says whose they are. */
  readonly publicBodies: ReadonlySet<string>;
  /** Heads of names of waters, mountains, streets, buildings. */
  readonly placeHeads: ReadonlySet<string>;
  /** Heads of names that a country's name follows with 'of', whether they have a capital or not ('gulf of …'). */
  readonly ofHeads: ReadonlySet<string>;
  /** Heads of the names of organs of a state: the country before them is meant. */
  readonly stateHeads: ReadonlySet<string>;
  /** Offices and organs that countries have and their parts have not, as far as that goes ('king', 'embassy'). */
  readonly sovereigns: ReadonlySet<string>;
  /** What stands before the author of an article ('by'). */
  readonly bylines: ReadonlySet<string>;
  /** Prefixes that make an adjective of nationality a judgment ('un-American'). */
  readonly negations: ReadonlySet<string>;
  /** Who belongs to a country, before 'of' ('citizen'). */
  readonly citizens: ReadonlySet<string>;
  /** What goes to, comes from and stays in other countries ('deported', 'troops'). */
  readonly abroad: ReadonlySet<string>;
  /** People and bodies that towns have; before them a country would stand as an adjective ('resident', 'police'). */
  readonly townNouns: ReadonlySet<string>;
  /** Kinds of towns, before what they have ('Town Board'). */
  readonly municipal: ReadonlySet<string>;
  /** Last words of names of streets and schools. */
  readonly streets: ReadonlySet<string>;
  /** Prepositions before places and hardly ever before people ('in', 'across'). */
  readonly inside: ReadonlySet<string>;
  /** Given names that stand before surnames which are countries' names. */
  readonly givenNames: ReadonlySet<string>;
  /** Parts of countries: what is called a province is none. */
  readonly provinces: ReadonlySet<string>;
  /** Groups of people named after a country and a faith or people. */
  readonly communities: ReadonlySet<string>;
  /** First words of longer names that are not the country ('Air', 'New', 'Latin'). */
  readonly leads: ReadonlySet<string>;
  /** Bare points of the compass: with a country's name they make another name. */
  readonly compass: ReadonlySet<string>;
  /** Capitalised words before a country that leave it that country ('Eastern', 'Soviet', 'Mainland'). */
  readonly qualifiers: ReadonlySet<string>;
  /** First parts of hyphenated words that leave the second part what it is ('Anglo', 'Non', 'Pro'). */
  readonly prefixes: ReadonlySet<string>;
  /** Regions and alliances that stand beside countries in compounds ('Russia-Africa summit'). */
  readonly regions: ReadonlySet<string>;
  /** Prepositions and the article that join the parts of a name: 'of', 'for'; and 'the'. */
  readonly of: ReadonlySet<string>;
  /** Of these, the one that says whose ('of', not 'for'). */
  readonly genitive: ReadonlySet<string>;
  /** Where an envoy is sent ('ambassador to …'). */
  readonly postedTo: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Nouns that make a hyphenated pair of adjectives two states ('Chinese-American talks'). */
  readonly relationNouns: ReadonlySet<string>;
  /** Adjectives of nations of immigrants: 'Chinese-American' is a person's identity. */
  readonly identityNations: ReadonlySet<string>;
  /** Before an adjective without a noun they make it a language ('in', 'from', 'into'). */
  readonly languagePrepositions: ReadonlySet<string>;
  /** Verbs whose object is a language. */
  readonly languageVerbs: ReadonlySet<string>;
  /** Nouns after the name of a language, also hyphenated. */
  readonly languageNouns: ReadonlySet<string>;
  /** Dishes, breeds, games and other things that only bear a nation's name. */
  readonly namedThings: ReadonlySet<string>;
  /** Who deals in such things and what trade does with them: before it the nation is meant ('food group'). */
  readonly traders: ReadonlySet<string>;
  /** Words before an adjective of nationality that make it another name ('Native', 'Latin'). */
  readonly otherNations: ReadonlySet<string>;
  /** What governments do. All forms that may follow a subject. */
  readonly stateVerbs: ReadonlySet<string>;
  /** Auxiliaries and adverbs between a subject and its verb; words in -ly are taken for adverbs as well. */
  readonly auxiliaries: ReadonlySet<string>;
  /** What can be said of a government with 'is' ('ready', 'willing'). */
  readonly stateAdjectives: ReadonlySet<string>;
  /** Verbs whose object is a government. */
  readonly towardsState: ReadonlySet<string>;
  /** What governments have ('allies', 'troops', 'policy'). */
  readonly stateNouns: ReadonlySet<string>;
  /** What cities have ('streets', 'mayor', 'airport'). */
  readonly cityNouns: ReadonlySet<string>;
  /** Who acts for the state that sits in a city ('the leadership in …'). */
  readonly authorities: ReadonlySet<string>;
  /** Second parts of compounds with a government ('-backed') and with a city ('-based'). */
  readonly stateCompounds: ReadonlySet<string>;
  readonly statePrefixes: ReadonlySet<string>;
  /** For each preposition, the nouns, verbs and participles before it that make its object a government. */
  readonly governing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly between: ReadonlySet<string>;
  /** Ways between two cities, not states ('flights', 'road'). */
  readonly routes: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly locative: ReadonlySet<string>;
  /** Prepositions that put somebody outside or inside a building. */
  readonly besideBuilding: ReadonlySet<string>;
  /** Lower-case particles inside surnames ('von', 'bin'). */
  readonly nameParticles: ReadonlySet<string>;
  /** Common nouns for kinds of institutions, before the name of one ('the broadcaster PBS'). */
  readonly institutionNouns: ReadonlySet<string>;
  /** Nouns after the abbreviation of an institution that say it is one ('the … summit'). */
  readonly institutionCompanions: ReadonlySet<string>;
  /** Verbs whose object is who is told something ('told'): a news agency, perhaps. */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Words before a country that make it a state of the past ('Nazi', 'Vichy'). */
  readonly pastStates: ReadonlySet<string>;
  /** Verbs that ask a reader to do something ('Contact us'). */
  readonly appeals: ReadonlySet<string>;
}

/** Fields that are sets of words: the headings of the word lists. */
export const SETS = [
  'openers',
  'functionWords',
  'headlineLowercase',
  'calendar',
  'leaderTitles',
  'titles',
  'organizationHeads',
  'publicBodies',
  'placeHeads',
  'ofHeads',
  'sovereigns',
  'bylines',
  'negations',
  'citizens',
  'abroad',
  'townNouns',
  'municipal',
  'streets',
  'inside',
  'givenNames',
  'stateHeads',
  'provinces',
  'communities',
  'leads',
  'compass',
  'qualifiers',
  'prefixes',
  'regions',
  'of',
  'genitive',
  'postedTo',
  'the',
  'and',
  'relationNouns',
  'identityNations',
  'languagePrepositions',
  'languageVerbs',
  'languageNouns',
  'namedThings',
  'traders',
  'otherNations',
  'stateVerbs',
  'auxiliaries',
  'stateAdjectives',
  'towardsState',
  'stateNouns',
  'cityNouns',
  'authorities',
  'stateCompounds',
  'statePrefixes',
  'between',
  'routes',
  'locative',
  'besideBuilding',
  'nameParticles',
  'institutionNouns',
  'institutionCompanions',
  'tellingVerbs',
  'pastStates',
  'appeals',
] as const satisfies readonly (keyof Lexicon)[];

/** Headings without words: they are true where they stand. */
export const FLAGS = [
  'capitalsMeanNames',
  'adjectivesFollow',
  'capitalPeople',
  'bareNouns',
] as const satisfies readonly (keyof Lexicon)[];
/** Heading with a preposition. */
export const GOVERNING = 'governing';

const NONE: ReadonlySet<string> = new Set();

/** Makes a lexicon of packed word lists (scripts/data/lexicons.ts); fields that are not there are empty. */
export function readLexicon(packed: string): Lexicon {
  const lexicon: Record<string, unknown> = Object.fromEntries(SETS.map((name) => [name, NONE]));
  const governing = new Map<string, ReadonlySet<string>>();
  for (const name of FLAGS) lexicon[name] = false;
  for (const line of packed.split('\n')) {
    const [field = '', ...words] = line.split(' ');
    if (field === GOVERNING) governing.set(words[0] ?? '', new Set(words.slice(1)));
    else if (field in lexicon) lexicon[field] = words.length === 0 ? true : new Set(words);
  }
  return { ...lexicon, governing } as unknown as Lexicon;
}
