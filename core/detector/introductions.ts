import type { JudgedReading } from './readings.ts';
import type { Candidate } from './scan.ts';
import { AMERICAN_SIGN, CONTESTED, LOCAL_SIGN } from './traits.ts';

/** Where the places of a page seem to be. */
export const UNKNOWN = 0;
/** In the United States: its states and cities are named more often than other countries. */
export const AMERICAN = 1;
/** In one of its counties or towns: sheriffs, streets and high schools are named more often than other countries. */
export const LOCAL = 3;
/** In the world: other countries are named. */
export const ABROAD = 2;
export type Setting = typeof UNKNOWN | typeof AMERICAN | typeof LOCAL | typeof ABROAD;

/** Stands for the setting where numbers of entities are given. */
export const SETTING = -1;

/** How often a page says what of an entity. */
interface Standing {
  introduced: number;
  namesakes: number;
  /** Those called like its people (French) are none of the country's (France). */
  peoplesNamesakes: number;
  capitalNamesakes: number;
  towns: number;
  seen: number;
}

const UNHEARD_OF: Readonly<Standing> = {
  introduced: 0,
  namesakes: 0,
  peoplesNamesakes: 0,
  capitalNamesakes: 0,
  towns: 0,
  seen: 0,
};

const doesPrevail = ({ introduced, seen, namesakes, peoplesNamesakes }: Standing): boolean =>
  introduced + seen > namesakes + peoplesNamesakes;

/** What a page says about who is who: which entities it introduces, which have namesakes on it, and where it plays. */
export class Introductions {
  /** By number: there may be tens of thousands of entities, and a page names a few. */
  readonly #standings = new Map<number, Standing>();
  #states = 0;
  #local = 0;
  #abroad = 0;

  /** True once the full name (or a leader's title and name, a country's capital or people) stands on the page. */
  introduces(entity: number): boolean {
    return this.#of(entity).introduced > 0;
  }

  /** True once another bearer of the entity's name, or of its people's, stands on the page. */
  hasNamesake(entity: number, ofPeople = false): boolean {
    const { peoplesNamesakes, namesakes } = this.#of(entity);
    return (ofPeople ? peoplesNamesakes : namesakes) > 0;
  }

  /** True once somebody who is called like the country's capital stands on the page. */
  hasCapitalNamesake(entity: number): boolean {
    return this.#of(entity).capitalNamesakes > 0;
  }

  /** True once a name that others bear as well stands on the page where hardly another can be meant. */
  sees(entity: number): boolean {
    const { introduced, seen } = this.#of(entity);
    return introduced > 0 || seen > 0;
  }

  /** True once a town of that name stands on the page. */
  hasTown(entity: number): boolean {
    return this.#of(entity).towns > 0;
  }

  /** True where the entity stands on the page for sure more often than its namesakes. */
  prevails(entity: number): boolean {
    return doesPrevail(this.#of(entity));
  }

  #of(entity: number): Standing {
    return this.#standings.get(entity) ?? UNHEARD_OF;
  }

  get setting(): Setting {
    const american = this.#states + this.#local;
    if (american > this.#abroad) return this.#local > this.#abroad ? LOCAL : AMERICAN;
    return this.#abroad > american ? ABROAD : UNKNOWN;
  }

  /**
   * Adds (1) or takes away (-1) the evidence of a block. Returns the entities about which the answer is now another, and
   * SETTING where that changed.
   */
  count(candidates: readonly Candidate[], by: 1 | -1): readonly number[] {
    const turned: number[] = [];
    const setting = this.setting;
    for (let i = 0; i < candidates.length; i++) {
      const { readings } = candidates[i] as Candidate;
      for (let j = 0; j < readings.length; j++) this.#count(readings[j] as JudgedReading, by, turned);
    }
    if (this.setting !== setting) turned.push(SETTING);
    return turned;
  }

  #count({ evidence, reading, verdict }: JudgedReading, by: 1 | -1, turned: number[]): void {
    const { entity, number, traits } = reading;
    if (entity.kind === 'none') {
      if ((traits & AMERICAN_SIGN) !== 0) this.#states += by;
      else if ((traits & LOCAL_SIGN) !== 0) this.#local += by;
      return;
    }
    if (evidence === 'introduces') this.#turn('introduced', number, by, turned);
    else if (evidence === 'namesake') {
      const isPeoples = entity.kind === 'country' && reading.sort.kind === 'demonym';
      this.#turn(isPeoples ? 'peoplesNamesakes' : 'namesakes', number, by, turned);
    } else if (evidence === 'capital-namesake') this.#turn('capitalNamesakes', number, by, turned);
    else if (evidence === 'town') {
      this.#turn('towns', number, by, turned);
      // 'Peru, Ill.'
      if (verdict === 'drop') this.#states += by;
    } else if (evidence === 'seen') this.#turn('seen', number, by, turned);
    const isMeant = verdict === 'keep' || (verdict === 'likely' && reading.sort.kind === 'name');
    const isAbroad = isMeant && entity.kind === 'country' && entity.iso2 !== 'US';
    if (isAbroad && (traits & CONTESTED) === 0) this.#abroad += by;
  }

  #turn(what: keyof Standing, entity: number, by: number, turned: number[]): void {
    let standing = this.#standings.get(entity);
    if (standing === undefined) {
      standing = { ...UNHEARD_OF };
      this.#standings.set(entity, standing);
    }
    const prevailed = doesPrevail(standing);
    const before = standing[what];
    standing[what] = before + by;
    if ((before === 0) !== (before + by === 0) || doesPrevail(standing) !== prevailed) turned.push(entity);
  }
}
