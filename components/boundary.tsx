/** Shown in place of a page of ours that failed while it was drawn. */
import { Component, type ComponentChildren } from 'preact';
import type { OptionsTranslate } from '../core/i18n/options.en.ts';

interface Props {
  t: OptionsTranslate;
  /** Called once with what was thrown. */
  onError(error: unknown): void;
  /** Puts what may be told of it on the clipboard. */
  onCopy(): void;
  children: ComponentChildren;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    if (this.state.failed) return;
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render({ t, onCopy, children }: Props, { failed }: { failed: boolean }) {
    if (!failed) return children;
    return (
      <div class="page" role="alert">
        <p class="notice problem">{t('problems.failed')}</p>
        <button type="button" onClick={onCopy}>
          {t('problems.copy')}
        </button>
      </div>
    );
  }
}
