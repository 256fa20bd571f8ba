import type { BriefDate } from './schema.ts';

export type DatePrecision = 'day' | 'month' | 'year';

/** A brief's date taken apart. Months count from 1. Parts the date does not have are null. */
export interface DateParts {
  precision: DatePrecision;
  year: number;
  month: number | null;
  day: number | null;
  inferred: boolean;
}

/** The parts of a date; null where the source states none. Does not test that the day exists: see `isCalendarDate`. */
export function dateParts(date: BriefDate): DateParts | null {
  if (date.status === 'not-stated') return null;
  const [year = Number.NaN, month = null, day = null] = date.value.split('-').map(Number);
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { precision, year, month, day, inferred: date.status === 'inferred' };
}

/** True for 'YYYY', 'YYYY-MM' and 'YYYY-MM-DD' that exist in the calendar. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = utcDate(year, month, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The first day of the date, at midnight UTC. */
export function startOf(parts: DateParts): Date {
  return utcDate(parts.year, parts.month ?? 1, parts.day ?? 1);
}

/** The last day of the date, at midnight UTC. */
export function endOf(parts: DateParts): Date {
  if (parts.day !== null) return startOf(parts);
  return parts.month !== null ? utcDate(parts.year, parts.month + 1, 0) : utcDate(parts.year, 12, 31);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
