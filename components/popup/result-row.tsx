import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import type { Row } from '../../core/popup/rows.ts';
import { Emblem } from '../emblem.tsx';
import type { Ui } from '../ui.ts';
import { Pieces } from './pieces.tsx';
import { Standing } from './standing.tsx';

interface Props {
  row: Row;
  active: boolean;
  t: SurfaceTranslate;
  ui: Ui;
  onPick(row: Row): void;
}

/** One result as an option of the list. The keyboard reaches it from the search field. */
export function ResultRow({ row, active, t, ui, onPick }: Props) {
  const { key, emblem, name, context, language, standing, speaker } = row;
  const isStatement = row.claim !== null;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    <div
      id={key}
      role="option"
      aria-selected={active}
      class={isStatement ? 'row statement' : 'row'}
      onClick={() => onPick(row)}
    >
      <Emblem emblem={emblem} flagOf={ui.flagOf} />
      <span class="row-text">
        <span class="row-name" dir="auto">
          <Pieces pieces={name} />
        </span>
        <span class="row-context" dir="auto" lang={language ?? undefined}>
          <Pieces pieces={context} />
        </span>
        {isStatement && (
          <span class="row-speaker">
            {speaker === null ? ui.t('claim.reported') : t('popup.per', { name: speaker ?? '' })}
          </span>
        )}
      </span>
      {standing && <Standing standing={standing} ui={ui} />}
      {!row.inBrief && <span class="standing">{t('popup.not-in-brief')}</span>}
    </div>
  );
}
