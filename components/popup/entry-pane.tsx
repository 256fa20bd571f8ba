import { useEffect, useRef } from 'preact/hooks';
import type { EntryContent } from '../../core/card/entry-content.ts';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { AnyEntry } from '../entry/any-entry.tsx';
import { Icon } from '../icon.tsx';
import type { Ui } from '../ui.ts';

interface Props {
  entry: EntryContent;
  /** Claim to go to at once. */
  claim: string | null;
  /** Where the way back leads. */
  back: string;
  t: SurfaceTranslate;
  ui: Ui;
  onOpen(id: string): void;
  onBack(): void;
  onTab(): void;
  /** Not given where there is no side panel, and in it. */
  onPanel?(): void;
  /** False where the reader is somewhere else and goes on there. */
  takesFocus?: boolean;
}

/** A whole entry inside the popup, with the way back. */
export function EntryPane({ entry, claim, back, t, ui, onOpen, onBack, onTab, onPanel, takesFocus = true }: Props) {
  const pane = useRef<HTMLElement>(null);
  const { id, name } = entry.model.head;
  useEffect(() => {
    if (takesFocus) pane.current?.focus({ preventScroll: true });
    const goal = claim === null ? null : pane.current?.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
    if (goal) goal.scrollIntoView({ block: 'center' });
    else scrollTo(0, 0);
    goal?.classList.add('sought');
    return () => goal?.classList.remove('sought');
  }, [id, claim]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the way back wherever the focus is in the entry
    <div class="entry-pane" onKeyDown={onKeyDown}>
      <nav class="entry-bar" aria-label={t('popup.entry-bar')}>
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          {back}
        </button>
        <span class="ways">
          {onPanel && (
            <button type="button" class="action" onClick={onPanel}>
              {t('popup.open-panel')}
            </button>
          )}
          <button type="button" class="action" onClick={onTab}>
            {t('popup.open-tab')}
          </button>
        </span>
      </nav>
      <section ref={pane} tabIndex={-1} aria-label={name} class="entry-whole">
        <AnyEntry entry={entry} ui={ui} onOpen={onOpen} />
      </section>
    </div>
  );
}
