import type { Gazetteer } from '../names/gazetteer.ts';
import { sortsFor } from '../names/languages.ts';
import { MATCH_FIELDS, matchNames } from '../names/match.ts';
import { IN_CAPITALS, NOT_SPELLED, spellingOf } from '../names/spelling.ts';
import { BlockFacts, Context } from './context.ts';
import { givenNamesOf } from './given-names.ts';
import { lexiconOf } from './lexicon/of-language.ts';
import type { Decision, Evidence, Reading, Rule, Verdict } from './rules/rule.ts';
import { rulesFor } from './rules/table.ts';
import { traitsOf } from './traits.ts';

/** A reading of a name and what the words around it say about it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly evidence: Evidence | undefined;
  /** Name of the rule that decided. */
  readonly rule: string;
}

/** A known name in one block of text, with every entity it may stand for. */
export interface Candidate {
  /** UTF-16 offsets in the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly JudgedReading[];
}

export interface DetectOptions {
  /** BCP 47 language of the page; without it the text is taken for English and forms of all languages are looked for. */
  lang?: string;
}

/** Looks for names in blocks of one language. Make one a page: it keeps what it has worked out. */
export interface BlockScanner {
  /** Names in the block, in order, without overlaps. */
  scan(text: string): readonly Candidate[];
}

const NO_CANDIDATES: readonly Candidate[] = [];

export function createBlockScanner(names: Gazetteer, options: DetectOptions = {}): BlockScanner {
  const sorts = sortsFor(names, options.lang);
  const lexicon = lexiconOf(names, options.lang);
  const rules = rulesFor(givenNamesOf(names));
  const readings = new Readings(names, sorts);
  const matches: number[] = [];
  return {
    scan(text) {
      matches.length = 0;
      matchNames(text, names, sorts, matches);
      if (matches.length === 0) return NO_CANDIDATES;
      const facts = new BlockFacts(text, lexicon, matches, names);
      const candidates: Candidate[] = [];
      for (let i = 0; i < matches.length; i += MATCH_FIELDS) {
        const start = matches[i] as number;
        const end = matches[i + 1] as number;
        const context = new Context(facts, start, end, matches[i + 3] === IN_CAPITALS);
        const judged: JudgedReading[] = [];
        for (const reading of readings.of(text, start, end, matches[i + 2] as number)) {
          judged.push(judge(context, reading, rules(reading.entity, reading.sort.kind)));
        }
        candidates.push({ start, end, readings: judged.length > 1 ? judged.map(leaveToDocument) : judged });
      }
      return candidates;
    },
  };
}

/** One block of text, from nothing: for tests and single texts. Offsets are UTF-16 code units of `text`. */
export function scan(text: string, names: Gazetteer, options: DetectOptions = {}): readonly Candidate[] {
  return createBlockScanner(names, options).scan(text);
}

function judge(context: Context, reading: Reading, rules: readonly Rule[]): JudgedReading {
  for (const { name, decide } of rules) {
    const decision: Decision | Verdict | null = decide(context, reading);
    if (decision === null) continue;
    if (typeof decision === 'string') return { reading, verdict: decision, evidence: undefined, rule: name };
    return { reading, verdict: decision.verdict, evidence: decision.evidence, rule: name };
  }
  return { reading, verdict: 'drop', evidence: undefined, rule: 'nothing decides' };
}

/** Where several countries share a name, none is meant for sure. */
function leaveToDocument(judged: JudgedReading): JudgedReading {
  const isOne = judged.reading.entity.kind !== 'country' || judged.verdict !== 'keep';
  return isOne ? judged : { ...judged, verdict: 'document' };
}

/** What the forms of a list may stand for; made when first met, then shared. */
class Readings {
  readonly #names: Gazetteer;
  readonly #sorts: Uint8Array;
  readonly #alone = new Map<number, readonly Reading[]>();

  constructor(names: Gazetteer, sorts: Uint8Array) {
    this.#names = names;
    this.#sorts = sorts;
  }

  /** Every wanted form that is spelled like the match; an entity counts once, with its first form. */
  of(text: string, start: number, end: number, first: number): readonly Reading[] {
    if ((this.#names.siblings[first] as number) >= 0) return this.#together(text, start, end, first);
    let alone = this.#alone.get(first);
    if (alone === undefined) {
      alone = this.#together(text, start, end, first);
      this.#alone.set(first, alone);
    }
    return alone;
  }

  #together(text: string, start: number, end: number, first: number): readonly Reading[] {
    const { siblings, sorts, kinds, owners, entities } = this.#names;
    const readings: Reading[] = [];
    for (let form = first; form >= 0; form = siblings[form] as number) {
      const kind = kinds[form] as number;
      const number = owners[form] as number;
      const sort = sorts[kind];
      const entity = entities[number];
      if (sort === undefined || entity === undefined || this.#sorts[kind] === 0) continue;
      if (readings.some((reading) => reading.number === number)) continue;
      if (form !== first && spellingOf(text, start, end, this.#names, form) === NOT_SPELLED) continue;
      readings.push({ entity, number, sort, traits: traitsOf(entity, sort, this.#names, form) });
    }
    return readings;
  }
}
