import { dateParts, endOf, isCalendarDate, startOf } from '../date.ts';
import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import type { BriefDate } from '../schema.ts';

/** Dates exist in the calendar, and nobody's words are later than the source that reports them. */
export function checkDates({ brief }: BriefIndex): Problem[] {
  const said: [string, BriefDate][] = [
    ...brief.claims.map((claim, i): [string, BriefDate] => [`claims.${i}.date`, claim.date]),
    ...brief.stances.map((stance, i): [string, BriefDate] => [`stances.${i}.asOf`, stance.asOf]),
  ];
  const all: [string, BriefDate][] = [
    ['source.date', brief.source.date],
    ...said,
    // Background may lie ahead: a plan, a vote to come.
    ...brief.background.map((fact, i): [string, BriefDate] => [`background.${i}.date`, fact.date]),
  ];
  const missing = all.filter(([, date]) => date.status !== 'not-stated' && !isCalendarDate(date.value));
  if (missing.length > 0)
    return missing.map(([path]) => ({ path: `${path}.value`, message: 'there is no such date in the calendar' }));
  return said
    .filter(([, date]) => isLater(date, brief.source.date))
    .map(([path]) => ({
      path: `${path}.value`,
      message: 'is later than the source itself',
    }));
}

function isLater(date: BriefDate, source: BriefDate): boolean {
  const parts = dateParts(date);
  const limit = dateParts(source);
  return parts !== null && limit !== null && startOf(parts) > endOf(limit);
}
