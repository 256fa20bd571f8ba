import type { Problem } from '../../core/errors/problem.ts';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { CopyDetails } from '../copy-details.tsx';

export interface ProblemNoteProps {
  t: OptionsTranslate;
  locale: string;
  /** What the reader has not been told of; nothing is drawn for none. */
  problems: readonly Problem[];
  onCopy(): Promise<void>;
  /** Opens the list of all problems. */
  onShow(): void;
}

/** Says once what has failed since the reader last looked. */
export function ProblemNote({ t, locale, problems, onCopy, onShow }: ProblemNoteProps) {
  if (problems.length === 0) return null;
  const parts = [...new Set(problems.map(({ part }) => t(`problems.part.${part}`)))];
  return (
    <div class="untold" role="status">
      <p class="note">{t('problems.untold', { parts: new Intl.ListFormat(locale).format(parts) })}</p>
      <CopyDetails t={t} class="quiet" onCopy={onCopy} />
      <button type="button" class="quiet" onClick={onShow}>
        {t('problems.show')}
      </button>
    </div>
  );
}
