/** The facts of a country as lines with a label, in words: for the card, the full entry and the copied text alike. */
import type { CardTranslate } from '../i18n/messages.en.ts';
import { formatPeople } from '../i18n/numbers.ts';
import type { CountryFactsModel } from './country-model.ts';

export interface FactLine {
  label: string;
  value: string;
  /** What has to be known about it. */
  note: string | null;
}

interface Words {
  t: CardTranslate;
  locale: string;
}

/** What is not known has no line. With `full` the languages that have a status in parts of the country are named too. */
export function factLines(facts: CountryFactsModel, words: Words, full: boolean): FactLine[] {
  const { t, locale } = words;
  const { capital, region, population, memberships, edition } = facts;
  const lines: FactLine[] = [];
  if (capital) lines.push({ label: t('country.capital'), value: capital.name, note: capital.note });
  if (region !== null) lines.push({ label: t('country.region'), value: region, note: null });
  const languages = languagesLine(facts, words, full);
  if (languages) lines.push(languages);
  if (population !== null) {
    const note = t('country.population-of', { year: String(edition) });
    lines.push({ label: t('country.population'), value: formatPeople(population, locale), note });
  }
  if (memberships.length > 0) {
    lines.push({ label: t('country.memberships'), value: listed(memberships, locale), note: null });
  }
  return lines;
}

function languagesLine({ languages }: CountryFactsModel, { t, locale }: Words, full: boolean): FactLine | null {
  const { whole, regional } = languages;
  const label = t('country.languages');
  if (whole.length === 0 && regional.length === 0) return null;
  if (whole.length === 0) return { label, value: listed(regional, locale), note: t('country.only-regional') };
  const value = listed(whole, locale);
  if (regional.length === 0) return { label, value, note: null };
  const note = full
    ? t('country.regional', { names: listed(regional, locale) })
    : t('country.more-regional', { count: regional.length });
  return { label, value, note };
}

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'unit' }).format(names);

/** The labels that nearly every country has a line for: they stand while the facts are read. */
export const usualLabels = (t: CardTranslate): string[] => [
  t('country.capital'),
  t('country.region'),
  t('country.languages'),
  t('country.population'),
  t('country.memberships'),
];
