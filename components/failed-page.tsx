import type { OptionsTranslate } from '../core/i18n/options.en.ts';
import { CopyDetails } from './copy-details.tsx';

interface Props {
  t: OptionsTranslate;
  onCopy(): Promise<void>;
}

/** Shown in place of a page of ours that failed while it was drawn. */
export function FailedPage({ t, onCopy }: Props) {
  return (
    <div class="page" role="alert">
      <p class="notice problem">{t('problems.failed')}</p>
      <CopyDetails t={t} onCopy={onCopy} />
    </div>
  );
}
