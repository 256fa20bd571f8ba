/** Dates of known precision and their age. */
import type { BriefDate } from '../brief/schema.ts';
import type { CardTranslate } from './messages.en.ts';

/** Years from which an age is given in years; younger than that, months tell more. */
const YEARS_FROM = 2;
const MONTHS = 12;
const DAYS_AS_DAYS = 45;
const MS_PER_DAY = 86_400_000;

export interface Age {
  unit: 'day' | 'month' | 'year';
  /** Whole units gone by, rounded to the nearest; negative for a date to come. */
  count: number;
}

/** Age of a date at `now` (ms since 1970), no more precise than the date is. Null where no date is stated. */
export function ageOf(date: BriefDate, now: number): Age | null {
  if (date.status === 'not-stated') return null;
  const [year = 0, month, day] = date.value.split('-').map(Number);
  const today = new Date(now);
  if (month === undefined) return { unit: 'year', count: today.getUTCFullYear() - year };
  if (day !== undefined) {
    const days = Math.floor((now - Date.UTC(year, month - 1, day)) / MS_PER_DAY);
    if (Math.abs(days) < DAYS_AS_DAYS) return { unit: 'day', count: days };
  }
  const months = (today.getUTCFullYear() - year) * MONTHS + today.getUTCMonth() + 1 - month;
  if (Math.abs(months) < YEARS_FROM * MONTHS) return { unit: 'month', count: months };
  return { unit: 'year', count: Math.round(months / MONTHS) };
}

/** 'September 2022', '21 September 2022' or '2022' in the locale; null where no date is stated. */
export function formatDate(date: BriefDate, locale: string): string | null {
  if (date.status === 'not-stated') return null;
  const [year = 0, month, day] = date.value.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

export function formatAge({ unit, count }: Age, locale: string, t: CardTranslate): string {
  if (count === 0) return t(unit === 'day' ? 'date.today' : unit === 'month' ? 'date.this-month' : 'date.this-year');
  return new Intl.RelativeTimeFormat(locale).format(-count, unit);
}

/** 'September 2022 (inferred), 4 years ago', or that no date is stated. */
export function describeDate(date: BriefDate, now: number, locale: string, t: CardTranslate): string {
  const formatted = formatDate(date, locale);
  const age = ageOf(date, now);
  if (formatted === null || !age) return t('date.not-stated');
  const shown = date.status === 'inferred' ? t('date.inferred', { date: formatted }) : formatted;
  return t('date.with-age', { date: shown, age: formatAge(age, locale, t) });
}
