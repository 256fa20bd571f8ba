/** What Stryker's report says, a folder a line. */

/** As much of the report as is read: https://github.com/stryker-mutator/mutation-testing-elements. */
export interface MutationReport {
  files: Readonly<Record<string, { mutants: readonly { status: string }[] }>>;
}

export interface Score {
  killed: number;
  /** Tests that reach the mutant pass all the same. */
  survived: number;
  /** No test reaches it. */
  uncovered: number;
}

const KILLED = ['Killed', 'Timeout'];

/** Mutants that break no build and are not left out by the configuration. */
export function scoreOf(report: MutationReport): Score {
  const states = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  return { killed: count(...KILLED), survived: count('Survived'), uncovered: count('NoCoverage') };
}

/** '83.6 % of 73 killed, 11 survived, 1 reached by no test'. */
export function inWords({ killed, survived, uncovered }: Score): string {
  const all = killed + survived + uncovered;
  if (all === 0) return 'no mutants';
  const percent = ((100 * killed) / all).toFixed(1);
  return `${percent} % of ${all} killed, ${survived} survived, ${uncovered} reached by no test`;
}
