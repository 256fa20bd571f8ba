/** A country's card as text, with the source of its facts. */

import type { CitationWords } from './citation.ts';
import { factLines } from './country-lines.ts';
import type { CountryModel } from './country-model.ts';

export function countryCitation({ head, onPage, facts }: CountryModel, words: CitationWords): string {
  const { t } = words;
  const lines = facts ? factLines(facts, words, true) : [];
  return [
    onPage ? `${head.name} (${onPage.text})` : head.name,
    ...lines.map(({ label, value, note }) => `${label}: ${value}${note === null ? '' : ` (${note})`}`),
    t('country.no-brief'),
    ...(facts
      ? [`${t('country.source', { source: facts.source, year: String(facts.edition) })}.`]
      : [t('country.no-facts')]),
  ].join('\n');
}
