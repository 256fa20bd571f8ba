import { Fragment } from 'preact';
import { type FactLine, factLines, usualLabels } from '../core/card/country-lines.ts';
import type { CountryModel } from '../core/card/country-model.ts';
import type { Ui } from './ui.ts';

interface Props {
  /** Null where they could not be read, undefined while they are. */
  facts: CountryModel['facts'];
  ui: Ui;
  /** Everything the facts have. */
  full?: boolean;
}

/** Capital, region, languages, population. While they are read the lines stand empty, so that nothing moves after. */
export function CountryFacts({ facts, ui, full = false }: Props) {
  if (facts === null) return <p class="none">{ui.t('country.no-facts')}</p>;
  const lines: FactLine[] = facts
    ? factLines(facts, ui, full)
    : usualLabels(ui.t).map((label) => ({ label, value: '\u00a0', note: null }));
  if (lines.length === 0) return null;
  return (
    <dl class="facts" aria-busy={facts === undefined}>
      {lines.map(({ label, value, note }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd dir="auto">
            {note === null ? value : `${value} `}
            {note !== null && <span class="fact-note">{note}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
