import { describe, expect, test } from 'vitest';
import { dateParts, endOf, isCalendarDate, startOf } from '../../../core/brief/date.ts';
import type { BriefDate } from '../../../core/brief/schema.ts';

function partsOf(value: string) {
  const parts = dateParts({ status: 'stated', value });
  if (!parts) throw new Error('a stated date has parts');
  return parts;
}

describe('dateParts', () => {
  test.each<[BriefDate, ReturnType<typeof dateParts>]>([
    [
      { status: 'stated', value: '2022' },
      { precision: 'year', year: 2022, month: null, day: null, inferred: false },
    ],
    [
      { status: 'inferred', value: '2022-09', from: 'x' },
      { precision: 'month', year: 2022, month: 9, day: null, inferred: true },
    ],
    [
      { status: 'stated', value: '2022-09-21' },
      { precision: 'day', year: 2022, month: 9, day: 21, inferred: false },
    ],
    [{ status: 'not-stated' }, null],
  ])('%j', (date, parts) => {
    expect(dateParts(date)).toEqual(parts);
  });
});

test.each([
  ['2024', true],
  ['2024-12', true],
  ['2024-02-29', true],
  ['0033-04-03', true],
  ['2023-02-29', false],
  ['2024-13', false],
  ['2024-00', false],
  ['2024-04-31', false],
  ['24-04', false],
  ['', false],
])('isCalendarDate(%j) is %j', (value, expected) => {
  expect(isCalendarDate(value)).toBe(expected);
});

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-12', '2022-12-01', '2022-12-31'],
  ['2022-09-21', '2022-09-21', '2022-09-21'],
])('%s runs from %s to %s', (value, first, last) => {
  expect(startOf(partsOf(value)).toISOString().slice(0, 10)).toBe(first);
  expect(endOf(partsOf(value)).toISOString().slice(0, 10)).toBe(last);
});
