import type { Evidence } from './rules/rule.ts';
import type { Candidate } from './scan.ts';

/** What a page says about who is who: which entities it introduces, and which have namesakes on it. */
export class Introductions {
  readonly #counts = { introduces: new Map<number, number>(), namesake: new Map<number, number>() };

  /** True once the full name (or a leader's title and name) stands on the page. */
  introduces(entity: number): boolean {
    return (this.#counts.introduces.get(entity) ?? 0) > 0;
  }

  /** True once another bearer of the entity's name stands on the page. */
  hasNamesake(entity: number): boolean {
    return (this.#counts.namesake.get(entity) ?? 0) > 0;
  }

  /** Adds (1) or takes away (-1) the evidence of a block. Returns the entities about which the answer is now another. */
  count(candidates: readonly Candidate[], by: 1 | -1): number[] {
    const turned: number[] = [];
    for (const { readings } of candidates) {
      for (const { evidence, reading } of readings) {
        if (evidence !== undefined && this.#add(evidence, reading.number, by)) turned.push(reading.number);
      }
    }
    return turned;
  }

  #add(evidence: Evidence, entity: number, by: 1 | -1): boolean {
    const counts = this.#counts[evidence];
    const before = counts.get(entity) ?? 0;
    const after = before + by;
    if (after === 0) counts.delete(entity);
    else counts.set(entity, after);
    return (before === 0) !== (after === 0);
  }
}
