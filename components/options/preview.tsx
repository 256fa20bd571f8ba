import type { Ref } from 'preact';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';

/** A line of sample text, ready to be read. */
export type SampleLine = string;

/** 'wait' until the names are loaded. */
export type PreviewState = 'wait' | 'ready' | 'failed';

interface PreviewProps {
  t: OptionsTranslate;
  lines: readonly SampleLine[];
  ref: Ref<HTMLElement>;
  state: PreviewState;
}

/** Sample text, marked by the code that runs on pages; whoever renders it starts that on the article. */
export function Preview({ t, lines, ref, state }: PreviewProps) {
  return (
    <section class="preview" aria-label={t('looks.preview')}>
      <article ref={ref}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </article>
      <p class="note" aria-live="polite">
        {t(state === 'ready' ? 'looks.preview-note' : state === 'wait' ? 'looks.preview-wait' : 'looks.preview-failed')}
      </p>
    </section>
  );
}
