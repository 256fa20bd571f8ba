/** Whether data read back from storage is what was put there, as far as a look tells: bytes get lost. */

import type { Brief } from '../brief/schema.ts';
import type { CountryRecord } from '../card/country-record.ts';
import { isRecord } from './is-record.ts';

const PARTS = ['entities', 'issues', 'stances', 'claims', 'ties', 'background'] as const satisfies (keyof Brief)[];

/** True for briefs with all their parts, each a list of records. */
export const areBriefs = (value: unknown): value is readonly [Brief, ...Brief[]] =>
  Array.isArray(value) && value.length > 0 && value.every(isBrief);

const isBrief = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.source) && PARTS.every((part) => isList(value[part]));

export const isCountryRecord = (value: unknown): value is CountryRecord =>
  isRecord(value) &&
  isRecord(value.facts) &&
  isRecord(value.names) &&
  Array.isArray(value.forms) &&
  isRecord(value.english) &&
  (value.flag === null || Array.isArray(value.flag));

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);
