import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import type { Row, RowGroup } from '../../core/popup/rows.ts';
import type { Ui } from '../ui.ts';
import { ResultRow } from './result-row.tsx';

export const RESULTS_ID = 'results';

interface Props {
  groups: readonly RowGroup[];
  /** Key of the active row. */
  active: string | null;
  t: SurfaceTranslate;
  ui: Ui;
  onPick(row: Row): void;
}

/** What was found, in groups: the list box of the search field. */
export function Results({ groups, active, t, ui, onPick }: Props) {
  return (
    <div id={RESULTS_ID} role="listbox" aria-label={t('popup.results-label')} class="results">
      {groups.map(({ group, rows, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box holds groups of options, not field sets
        <div key={group} role="group" aria-labelledby={`group-${group}`}>
          <div id={`group-${group}`} class="group-name" role="presentation">
            {t(`popup.group.${group}`)}
            {total > rows.length && (
              <span class="group-more">{t('popup.best-of', { shown: String(rows.length), count: total })}</span>
            )}
          </div>
          {rows.map((row) => (
            <ResultRow key={row.key} row={row} active={row.key === active} t={t} ui={ui} onPick={onPick} />
          ))}
        </div>
      ))}
    </div>
  );
}
