import { type ExplainedCandidate, explain } from '../../core/detector/detect.ts';
import type { Gazetteer } from '../../core/names/gazetteer.ts';
import { place } from '../texts/place.ts';

/** Units of context shown on either side of a mention. */
const CONTEXT = 40;
const COLUMNS = { place: 9, text: 28, entity: 26, kind: 13, form: 13 };

export interface ReportOptions {
  /** BCP 47. */
  lang?: string;
  /** Also the dropped names, and the rule for each. */
  why?: boolean;
  /** Which entities to report, by id; all without it. */
  accept?(entity: string): boolean;
}

/** The mentions of a text as lines for a person. */
export function report(text: string, names: Gazetteer, options: ReportOptions = {}): string {
  const { lang, why = false, accept = () => true } = options;
  const candidates = explain(text, names, { lang }).filter(
    ({ mention, reading }) => reading !== undefined && accept(mention?.entity ?? reading.entity.id),
  );
  const rows = candidates.filter(({ mention }) => why || mention !== null).map((one) => row(text, one, why));
  return [...rows, summary(candidates)].join('\n');
}

function row(text: string, one: ExplainedCandidate, why: boolean): string {
  const { start, end, mention, reading, reason } = one;
  const cells = [
    place(text, start).padEnd(COLUMNS.place),
    oneLine(text.slice(start, end)).padEnd(COLUMNS.text),
    (mention?.entity ?? `(${reading?.entity.id})`).padEnd(COLUMNS.entity),
    (mention?.kind ?? reading?.entity.kind ?? '').padEnd(COLUMNS.kind),
    (mention?.form ?? reading?.sort.kind ?? '').padEnd(COLUMNS.form),
    `…${oneLine(text.slice(Math.max(0, start - CONTEXT), start))}[${oneLine(text.slice(start, end))}]`,
  ];
  const after = `${oneLine(text.slice(end, end + CONTEXT))}…`;
  const reasonText = why ? `  ${mention === null ? 'not a mention' : 'mention'}: ${reason}` : '';
  return `${cells.join(' ')}${after}${reasonText}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function summary(candidates: readonly ExplainedCandidate[]): string {
  const counts = new Map<string, number>();
  let found = 0;
  for (const { mention } of candidates) {
    if (mention === null) continue;
    found++;
    const sort = `${mention.kind} ${mention.form}`;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const sorts = [...counts].sort((a, b) => b[1] - a[1]).map(([sort, count]) => `${sort} ${count}`);
  const left = candidates.length - found;
  return `\n${found} mentions${sorts.length > 0 ? ` (${sorts.join(', ')})` : ''}; ${left} names left alone`;
}
