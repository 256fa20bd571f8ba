import { WordList } from './word-list.ts';

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
  readonly openers: WordList;
  /** Of these, the ones that never stand for a thing: no noun. */
  readonly functionWords: WordList;
  /** Long words that headlines may leave in lower case. */
  readonly headlineLowercase: WordList;
  /** Days and months. */
  readonly calendar: WordList;
  /** Offices whose holder is a head of state or government. */
  readonly leaderTitles: WordList;
  /** Other words that stand before a person's name. */
  readonly titles: WordList;
  /** Last words of the names of companies, papers, schools, teams, events: a country inside one is not the country. */
  readonly organizationHeads: WordList;
  /** Of these, associations and the like: an adjective of nationality before them says whose they are. */
  readonly publicBodies: WordList;
  /** Heads of names of waters, mountains, streets, buildings. */
  readonly placeHeads: WordList;
  /** Heads of names that a country's name follows with 'of', whether they have a capital or not ('gulf of …'). */
  readonly ofHeads: WordList;
  /** Heads of the names of organs of a state: the country before them is meant. */
  readonly stateHeads: WordList;
  /** Offices and organs that countries have and their parts have not, as far as that goes ('king', 'embassy'). */
  readonly sovereigns: WordList;
  /** What stands before the author of an article ('by'). */
  readonly bylines: WordList;
  /** Prefixes that make an adjective of nationality a judgment ('un-American'). */
  readonly negations: WordList;
  /** Who belongs to a country, before 'of' ('citizen'). */
  readonly citizens: WordList;
  /** What goes to, comes from and stays in other countries ('deported', 'troops'). */
  readonly abroad: WordList;
  /** People and bodies that towns have; before them a country would stand as an adjective ('resident', 'police'). */
  readonly townNouns: WordList;
  /** Kinds of towns, before what they have ('Town Board'). */
  readonly municipal: WordList;
  /** Last words of names of streets and schools. */
  readonly streets: WordList;
  /** Prepositions before places and hardly ever before people ('in', 'across'). */
  readonly inside: WordList;
  /** Given names that stand before surnames which are countries' names. */
  readonly givenNames: WordList;
  /** Parts of countries: what is called a province is none. */
  readonly provinces: WordList;
  /** Groups of people named after a country and a faith or people. */
  readonly communities: WordList;
  /** First words of longer names that are not the country ('Air', 'New', 'Latin'). */
  readonly leads: WordList;
  /** Bare points of the compass: with a country's name they make another name. */
  readonly compass: WordList;
  /** Capitalised words before a country that leave it that country ('Eastern', 'Soviet', 'Mainland'). */
  readonly qualifiers: WordList;
  /** First parts of hyphenated words that leave the second part what it is ('Anglo', 'Non', 'Pro'). */
  readonly prefixes: WordList;
  /** Regions and alliances that stand beside countries in compounds ('Russia-Africa summit'). */
  readonly regions: WordList;
  /** Prepositions and the article that join the parts of a name: 'of', 'for'; and 'the'. */
  readonly of: WordList;
  /** Of these, the one that says whose ('of', not 'for'). */
  readonly genitive: WordList;
  /** Where an envoy is sent ('ambassador to …'). */
  readonly postedTo: WordList;
  readonly the: WordList;
  readonly and: WordList;
  /** Nouns that make a hyphenated pair of adjectives two states ('Chinese-American talks'). */
  readonly relationNouns: WordList;
  /** Adjectives of nations of immigrants: 'Chinese-American' is a person's identity. */
  readonly identityNations: WordList;
  /** Before an adjective without a noun they make it a language ('in', 'from', 'into'). */
  readonly languagePrepositions: WordList;
  /** Verbs whose object is a language. */
  readonly languageVerbs: WordList;
  /** Nouns after the name of a language, also hyphenated. */
  readonly languageNouns: WordList;
  /** Dishes, breeds, games and other things that only bear a nation's name. */
  readonly namedThings: WordList;
  /** Who deals in such things and what trade does with them: before it the nation is meant ('food group'). */
  readonly traders: WordList;
  /** Words before an adjective of nationality that make it another name ('Native', 'Latin'). */
  readonly otherNations: WordList;
  /** What governments do. All forms that may follow a subject. */
  readonly stateVerbs: WordList;
  /** Auxiliaries and adverbs between a subject and its verb; words in -ly are taken for adverbs as well. */
  readonly auxiliaries: WordList;
  /** What can be said of a government with 'is' ('ready', 'willing'). */
  readonly stateAdjectives: WordList;
  /** Verbs whose object is a government. */
  readonly towardsState: WordList;
  /** What governments have ('allies', 'troops', 'policy'). */
  readonly stateNouns: WordList;
  /** What cities have ('streets', 'mayor', 'airport'). */
  readonly cityNouns: WordList;
  /** Who acts for the state that sits in a city ('the leadership in …'). */
  readonly authorities: WordList;
  /** Second parts of compounds with a government ('-backed') and with a city ('-based'). */
  readonly stateCompounds: WordList;
  readonly statePrefixes: WordList;
  /** For each preposition, the nouns, verbs and participles before it that make its object a government. */
  readonly governing: ReadonlyMap<string, WordList>;
  readonly between: WordList;
  /** Ways between two cities, not states ('flights', 'road'). */
  readonly routes: WordList;
  /** Prepositions of place. */
  readonly locative: WordList;
  /** Prepositions that put somebody outside or inside a building. */
  readonly besideBuilding: WordList;
  /** Lower-case particles inside surnames ('von', 'bin'). */
  readonly nameParticles: WordList;
  /** Common nouns for kinds of institutions, before the name of one ('the broadcaster PBS'). */
  readonly institutionNouns: WordList;
  /** Nouns after the abbreviation of an institution that say it is one ('the … summit'). */
  readonly institutionCompanions: WordList;
  /** Verbs whose object is who is told something ('told'): a news agency, perhaps. */
  readonly tellingVerbs: WordList;
  /** Words before a country that make it a state of the past ('Nazi', 'Vichy'). */
  readonly pastStates: WordList;
  /** Verbs that ask a reader to do something ('Contact us'). */
  readonly appeals: WordList;
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

const NONE = new WordList('');

/** Makes a lexicon of packed word lists (scripts/data/lexicons.ts); fields that are not there are empty. */
export function readLexicon(packed: string): Lexicon {
  const lexicon: Record<string, unknown> = Object.fromEntries(SETS.map((name) => [name, NONE]));
  const governing = new Map<string, WordList>();
  for (const name of FLAGS) lexicon[name] = false;
  for (const line of packed.split('\n')) {
    const [field, rest] = cut(line);
    const [first, others] = cut(rest);
    if (field === GOVERNING) governing.set(first, new WordList(others));
    else if (field in lexicon) lexicon[field] = rest === '' ? true : new WordList(rest);
  }
  return { ...lexicon, governing } as unknown as Lexicon;
}

/** The first word, and those after it. */
function cut(line: string): [first: string, rest: string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}
