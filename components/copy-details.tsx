import { useState } from 'preact/hooks';
import type { OptionsTranslate } from '../core/i18n/options.en.ts';

interface Props {
  t: OptionsTranslate;
  /** Of the button. */
  class?: string;
  /** Rejects where nothing may be put on the clipboard. */
  onCopy(): Promise<void>;
}

/** Puts on the clipboard what may be told of problems, and says that it has. */
export function CopyDetails({ t, class: name, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    onCopy().then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <button type="button" class={name} onClick={() => void copy()}>
        {t('problems.copy')}
      </button>{' '}
      <span role="status">{copied && t('problems.copied')}</span>
    </>
  );
}
