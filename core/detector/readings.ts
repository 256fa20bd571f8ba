import type { Gazetteer, KnownEntity } from '../names/gazetteer.ts';
import { isForeign } from '../names/languages.ts';
import type { FormSort } from '../names/packed.ts';
import { NOT_SPELLED, spellingOf } from '../names/spelling.ts';
import type { Context } from './context.ts';
import type { Evidence, Reading, Rule, Verdict } from './rules/rule.ts';
import { COMMON_WORD, CONTESTED, PERSONAL, SMALL, traitsOf } from './traits.ts';

/** A reading of a name and what the words around it say about it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly evidence: Evidence | undefined;
  /** Name of the rule that decided. */
  readonly rule: string;
}

type Rules = (reading: Reading) => readonly Rule[];

/** A form's reading with its rules and all that was ever decided about it: there are few outcomes and many places. */
class KnownReading implements Reading {
  readonly entity: KnownEntity;
  readonly number: number;
  readonly sort: FormSort;
  traits: number;
  readonly #rules: readonly Rule[];
  readonly #outcomes: (readonly [JudgedReading])[] = [];

  constructor({ entity, number, sort, traits }: Reading, rules: readonly Rule[]) {
    this.entity = entity;
    this.number = number;
    this.sort = sort;
    this.traits = traits;
    this.#rules = rules;
  }

  judge(context: Context): readonly [JudgedReading] {
    for (const { name, decide } of this.#rules) {
      const decision = decide(context, this);
      if (decision === null) continue;
      if (typeof decision === 'string') return this.#outcome(name, decision, evidenceOf(this, decision));
      return this.#outcome(name, decision.verdict, decision.evidence ?? evidenceOf(this, decision.verdict));
    }
    return this.#outcome(UNDECIDED, 'drop', undefined);
  }

  /** The same outcome is the same object. */
  #outcome(rule: string, verdict: Verdict, evidence: Evidence | undefined): readonly [JudgedReading] {
    for (const known of this.#outcomes) {
      if (known[0].rule === rule && known[0].verdict === verdict && known[0].evidence === evidence) return known;
    }
    const outcome = [{ reading: this, verdict, evidence, rule }] as const;
    this.#outcomes.push(outcome);
    return outcome;
  }
}

const UNDECIDED = 'nothing decides';

/** What the forms of a list may stand for; made when first met, then shared. */
export class Readings {
  readonly #names: Gazetteer;
  readonly #sorts: Uint8Array;
  readonly #lang: string | undefined;
  readonly #rules: Rules;
  /** For forms that share their letters with no other. */
  readonly #alone = new Map<number, readonly KnownReading[]>();

  constructor(names: Gazetteer, sorts: Uint8Array, rules: Rules, lang: string | undefined) {
    this.#names = names;
    this.#sorts = sorts;
    this.#rules = rules;
    this.#lang = lang;
  }

  /** Every wanted form that is spelled like the match, judged; an entity counts once, with its first form. */
  judge(context: Context, form: number): readonly JudgedReading[] {
    const isAlone = (this.#names.siblings[form] as number) < 0;
    let readings = isAlone ? this.#alone.get(form) : undefined;
    if (readings === undefined) {
      readings = this.#read(context, form);
      if (isAlone) this.#alone.set(form, readings);
    }
    const [first] = readings;
    if (readings.length === 1 && first !== undefined) return first.judge(context);
    return readings.map((reading) => leaveToDocument(reading.judge(context)[0]));
  }

  #read({ text, start, end }: Context, first: number): readonly KnownReading[] {
    const { siblings, sorts, kinds, owners, entities } = this.#names;
    const readings: KnownReading[] = [];
    for (let form = first; form >= 0; form = siblings[form] as number) {
      const kind = kinds[form] as number;
      const number = owners[form] as number;
      const sort = sorts[kind];
      const entity = entities[number];
      if (sort === undefined || entity === undefined || this.#sorts[kind] === 0) continue;
      if (form !== first && spellingOf(text, start, end, this.#names, form) === NOT_SPELLED) continue;
      const traits = traitsOf(entity, sort, this.#names, form);
      // 'Georgia' in German is the American state, 'Jordan' a person: the country has a German name.
      const isOther = (traits & (CONTESTED | COMMON_WORD)) !== 0 && isForeign(sort.langs, this.#lang);
      if (isOther && entity.kind === 'country') continue;
      const known = readings.find((reading) => reading.number === number);
      const reading = { entity, number, sort, traits };
      if (known === undefined) readings.push(new KnownReading(reading, this.#rules(reading)));
      // A noun that is also written as an adjective: 'Deutsche'.
      else known.traits |= traits & SMALL;
    }
    return readings;
  }
}

/** What a country's name says of the country by itself: a capital and a people have hardly a namesake. */
function evidenceOf({ entity, sort, traits }: Reading, verdict: Verdict): Evidence | undefined {
  if (entity.kind !== 'country') return undefined;
  if (sort.kind === 'capital') return (traits & CONTESTED & ~PERSONAL) === 0 ? 'introduces' : undefined;
  if (verdict === 'place') return 'seen';
  if (verdict !== 'keep') return undefined;
  return (traits & CONTESTED) === 0 || sort.kind === 'demonym' ? 'introduces' : 'seen';
}

/** Where several countries share a name, none is meant for sure. */
function leaveToDocument(judged: JudgedReading): JudgedReading {
  const isOne = judged.reading.entity.kind !== 'country' || judged.verdict !== 'keep';
  return isOne ? judged : { ...judged, verdict: 'document', evidence: undefined };
}
