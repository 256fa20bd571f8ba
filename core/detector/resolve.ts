import { ABROAD, AMERICAN, type Introductions, LOCAL } from './introductions.ts';
import type { Mention } from './mention.ts';
import type { JudgedReading } from './readings.ts';
import type { Reading, Verdict } from './rules/rule.ts';
import type { Candidate } from './scan.ts';
import {
  AMERICAN_PLACE,
  AMERICAN_STATE,
  AMERICAN_TOWN,
  COMMON_ABBREVIATION,
  OTHER_PEOPLE,
  PERSONAL,
  UNSURE,
} from './traits.ts';

const NO_MENTIONS: readonly Mention[] = [];
const TWO_READINGS = 'may be either of two';
const NAMESAKE = 'somebody else of that name is on the page';
const UNDECIDED = 'nothing decides';

/** The mentions of one block, decided with what the whole document says. */
export function resolve(text: string, candidates: readonly Candidate[], document: Introductions): readonly Mention[] {
  const mentions: Mention[] = [];
  let block: Block | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    // Most names are decided by the words around them.
    let judged: JudgedReading | null | undefined = candidate.readings.length === 1 ? candidate.readings[0] : undefined;
    if (judged?.verdict === 'drop') continue;
    if (judged?.verdict !== 'keep') {
      block ??= new Block(candidates, document);
      judged = block.decided(i);
    }
    if (judged !== null) mentions.push(mentionOf(text, candidate, judged.reading));
  }
  return mentions.length === 0 ? NO_MENTIONS : mentions;
}

/** Why each candidate is a mention or not: the name of a rule, or a reason of the document's. */
export function reasonsOf(candidates: readonly Candidate[], document: Introductions): string[] {
  const block = new Block(candidates, document);
  return candidates.map((_, i) => block.reason(i));
}

/** A place where a bearer of a name stands in full. */
interface Bearer {
  readonly index: number;
  readonly evidence: 'introduces' | 'namesake';
}

/** The candidates of a block, and what the block itself says about who is who. */
class Block {
  readonly #candidates: readonly Candidate[];
  readonly #document: Introductions;
  /** For each entity introduced in the block, the first candidate that does so. */
  #introduced: Map<number, number> | undefined;
  readonly #namesakes = new Set<number>();
  /** For each entity, where in the block it or a namesake stands in full, in order. */
  readonly #bearers = new Map<number, Bearer[]>();

  constructor(candidates: readonly Candidate[], document: Introductions) {
    this.#candidates = candidates;
    this.#document = document;
  }

  /** The one reading that holds, or null where none or several do. */
  decided(index: number): JudgedReading | null {
    let holder: JudgedReading | null = null;
    for (const judged of this.#readings(index)) {
      if (judged.reading.entity.kind === 'none' || !this.#holds(index, judged)) continue;
      if (holder !== null) return null;
      holder = judged;
    }
    return holder;
  }

  reason(index: number): string {
    const judged = this.decided(index);
    if (judged !== null) return judged.rule;
    const readings = this.#readings(index);
    if (readings.filter((one) => this.#holds(index, one)).length > 1) return TWO_READINGS;
    const [first] = readings;
    if (first === undefined || first.verdict === 'keep' || first.verdict === 'drop') return first?.rule ?? UNDECIDED;
    return this.#document.hasNamesake(first.reading.number) ? NAMESAKE : first.rule;
  }

  #readings(index: number): readonly JudgedReading[] {
    return this.#candidates[index]?.readings ?? [];
  }

  #holds(index: number, { verdict, reading }: JudgedReading): boolean {
    if (verdict === 'keep' || verdict === 'drop') return verdict === 'keep';
    if (verdict === 'likely') return this.#isAlone(reading);
    if (reading.entity.kind === 'country') return this.#isCountry(index, reading, verdict);
    const document = this.#document;
    const { number, sort, entity } = reading;
    const rivals = this.#rivals(index, number);
    const introduced = document.introduces(number);
    if (rivals.some((rival) => document.introduces(rival))) {
      return introduced && this.#introducedNearby(index, number, rivals);
    }
    if (!document.hasNamesake(number)) return introduced || sort.unmistakable;
    // A relative takes a leader's surname only where he stands nearer.
    const nearest = this.#nearest(index, number);
    if (nearest === 'namesake') return false;
    if (sort.unmistakable) return true;
    if (introduced && entity.leader && (nearest === 'introduces' || document.prevails(number))) return true;
    return introduced && this.#introducedNearby(index, number, rivals);
  }

  /** True where nobody else on the page is called so. */
  #isAlone({ entity, number, sort }: Reading): boolean {
    const document = this.#document;
    if (entity.kind !== 'country') return !document.hasNamesake(number);
    if (sort.kind !== 'capital') return !document.hasTown(number) || !isAmerican(document);
    // 'Paris elected a mayor', in the paper of a county of Tennessee.
    const isLocal = document.setting === LOCAL && entity.iso2 !== 'US';
    return !isLocal && !document.hasCapitalNamesake(number);
  }

  /** A country's name that may be something else. */
  #isCountry(index: number, { number, traits, sort }: Reading, verdict: Verdict): boolean {
    const document = this.#document;
    const introduced = document.introduces(number);
    const rivals = this.#rivals(index, number);
    if (rivals.length > 0) return introduced && !rivals.some((rival) => document.introduces(rival));
    if (verdict === 'unsure' && !this.#isSeen(number, traits)) return false;
    const isPersonal = verdict !== 'place' && (traits & (PERSONAL | OTHER_PEOPLE)) !== 0;
    if (isPersonal && document.hasNamesake(number, sort.kind === 'demonym') && !document.prevails(number)) return false;
    if ((traits & AMERICAN_PLACE) === 0 || introduced) return true;
    if ((traits & AMERICAN_STATE) !== 0) return document.setting === ABROAD;
    // 'Brown and Jordan' on a page about Ohio: with nothing that speaks for the country.
    if ((traits & PERSONAL) !== 0 && verdict === 'document' && document.setting === AMERICAN) return false;
    // A large country is in the news of a county as well: only its namesake, spoken of as a town, takes its place there.
    if ((traits & AMERICAN_TOWN) !== 0) return !document.hasTown(number) || !isAmerican(document);
    return document.setting !== LOCAL && !document.hasTown(number);
  }

  /** A common word is a country where the country, or any other, stands elsewhere on the page. */
  #isSeen(number: number, traits: number): boolean {
    const document = this.#document;
    if ((traits & UNSURE) !== 0 || (traits & COMMON_ABBREVIATION) !== 0) return document.introduces(number);
    return document.sees(number) || document.setting === ABROAD;
  }

  /** Others who bear the name in the list of names. */
  #rivals(index: number, number: number): number[] {
    return this.#readings(index)
      .filter(({ reading }) => reading.entity.kind !== 'none')
      .map(({ reading }) => reading.number)
      .filter((other) => other !== number);
  }

  /** Earlier in this block stands the full name, and nobody else of that name stands in the block. */
  #introducedNearby(index: number, number: number, rivals: readonly number[]): boolean {
    const introduced = this.#introductions();
    if (this.#namesakes.has(number) || rivals.some((rival) => introduced.has(rival))) return false;
    const first = introduced.get(number);
    return first !== undefined && first < index;
  }

  /** Who of that name stands in this block last before a place. */
  #nearest(index: number, number: number): Bearer['evidence'] | undefined {
    this.#introductions();
    const bearers = this.#bearers.get(number) ?? [];
    let low = 0;
    let high = bearers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bearers[middle] as Bearer).index < index) low = middle + 1;
      else high = middle;
    }
    return bearers[low - 1]?.evidence;
  }

  #introductions(): Map<number, number> {
    if (this.#introduced !== undefined) return this.#introduced;
    this.#introduced = new Map();
    for (let i = 0; i < this.#candidates.length; i++) {
      for (const { evidence, reading } of this.#readings(i)) {
        if (evidence !== 'namesake' && evidence !== 'introduces') continue;
        const { number } = reading;
        const bearers = this.#bearers.get(number);
        if (bearers === undefined) this.#bearers.set(number, [{ index: i, evidence }]);
        else bearers.push({ index: i, evidence });
        if (evidence === 'namesake') this.#namesakes.add(number);
        else if (!this.#introduced.has(number)) this.#introduced.set(number, i);
      }
    }
    return this.#introduced;
  }
}

function isAmerican({ setting }: Introductions): boolean {
  return setting === AMERICAN || setting === LOCAL;
}

function mentionOf(text: string, { start, end }: Candidate, { entity, sort }: Reading): Mention {
  const { id, iso2 } = entity;
  const kind = entity.kind as Mention['kind'];
  const mention: Mention = { start, end, text: text.slice(start, end), entity: id, kind, form: sort.kind };
  if (iso2 !== undefined) mention.iso2 = iso2;
  return mention;
}
