import type { ComponentChildren } from 'preact';
import { Controls, type ControlsProps } from './controls.tsx';

/** Id of the card's name. Inside a shadow root of its own: it cannot clash with those of the page. */
export const NAME_ID = 'name';

/** What the card around its content needs. */
export type FrameProps = ControlsProps;

interface Props extends FrameProps {
  /** What scrolls where it is too much. */
  children: ComponentChildren;
  /** What stays in sight below. */
  below: ComponentChildren;
}

/** The dialog every card is, with its controls along the upper edge. */
export function Frame({ children, below, ui, ...controls }: Props) {
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={ui.locale}
      dir={ui.dir}
    >
      <Controls ui={ui} {...controls} />
      <div class="scroller">{children}</div>
      {below}
    </div>
  );
}
