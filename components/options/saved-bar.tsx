import type { OptionsTranslate } from '../../core/i18n/options.en.ts';

/** What became of the last change; null before the first. */
export type Outcome = { type: 'saved' | 'undone' } | { type: 'failed'; reason: string } | null;

interface Props {
  t: OptionsTranslate;
  outcome: Outcome;
  onUndo(): void;
}

/** Says whether a change was stored, and takes it back. */
export function SavedBar({ t, outcome, onUndo }: Props) {
  return (
    <div class={outcome === null ? 'saved-bar empty' : 'saved-bar'}>
      <p role="status" class={outcome?.type === 'failed' ? 'problem' : undefined}>
        {outcome && (outcome.type === 'failed' ? t('not-saved', { reason: outcome.reason }) : t(outcome.type))}
      </p>
      {outcome?.type === 'saved' && (
        <button type="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
