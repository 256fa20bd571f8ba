import { describe, expect, it } from 'vitest';
import type { BriefDate } from '../../../core/brief/schema.ts';
import { ageOf, describeDate } from '../../../core/i18n/dates.ts';
import { createMessages } from '../../../core/i18n/messages.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const stated = (value: string): BriefDate => ({ status: 'stated', value });
const t = createMessages('en');
const describeIt = (date: BriefDate, locale = 'en') => describeDate(date, NOW, locale, t);

describe('age, no more precise than the date', () => {
  it.each<[string, string, number]>([
    ['2022-09', 'year', 4],
    ['2022', 'year', 4],
    ['2026', 'year', 0],
    ['2026-11', 'month', 0],
    ['2026-09', 'month', 2],
    ['2025-02', 'month', 21],
    ['2024-11', 'year', 2],
    ['2024-12', 'month', 23],
    // 2 years 8 months: nearer to three.
    ['2024-03', 'year', 3],
    ['2024-07', 'year', 2],
    ['2026-11-24', 'day', 0],
    ['2026-11-14', 'day', 10],
    ['2026-09-01', 'month', 2],
    ['2022-09-21', 'year', 4],
  ])('%s is %s %i', (value, unit, count) => {
    expect(ageOf(stated(value), NOW)).toEqual({ unit, count });
  });
});

it.each<[BriefDate, string]>([
  [stated('2022-09'), 'September 2022, 4 years ago'],
  [stated('2022-09-21'), 'September 21, 2022, 4 years ago'],
  [stated('2026'), '2026, this year'],
  [stated('2026-11'), 'November 2026, this month'],
  [stated('2026-11-24'), 'November 24, 2026, today'],
  [stated('2026-11-23'), 'November 23, 2026, 1 day ago'],
  [{ status: 'inferred', value: '2022-09', from: 'an event' }, 'September 2022 (inferred), 4 years ago'],
  [{ status: 'not-stated' }, 'Date not stated'],
])('%j reads %s', (date, text) => {
  expect(describeIt(date)).toBe(text);
});

it('follows the locale', () => {
  expect(describeIt(stated('2022-09'), 'en-GB')).toBe('September 2022, 4 years ago');
  expect(describeIt(stated('2022-09-21'), 'en-GB')).toBe('21 September 2022, 4 years ago');
});
