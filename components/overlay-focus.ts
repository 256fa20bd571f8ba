/** Watches over the card: whether the reader is at work in it, and the way out of it by keyboard. */

interface Watch {
  signal: AbortSignal;
  /** Focus or a held button in the card; or none of these any more. */
  onBusy(busy: boolean): void;
  /** Tab past the last control, or back past the first. */
  onLeave(): void;
}

/** Keys the card's own controls answer to: they are kept from the page's shortcuts (a space that plays a film). */
const OWN_KEYS = new Set(['Enter', ' ', 'Tab']);

export function watchCard(container: HTMLElement, root: ShadowRoot, { signal, onBusy, onLeave }: Watch) {
  let focused = false;
  let held = false;
  let busy = false;
  const tell = () => {
    const now = focused || held;
    if (now !== busy) onBusy(now);
    busy = now;
  };
  const document = root.ownerDocument;

  container.addEventListener(
    'focusin',
    () => {
      focused = true;
      tell();
    },
    { signal },
  );
  container.addEventListener(
    'focusout',
    (event) => {
      // A button that disappears under the focus has nowhere to hand it to: the card takes it in a moment.
      focused = event.relatedTarget !== null && container.contains(event.relatedTarget as Node);
      tell();
    },
    { signal },
  );
  container.addEventListener(
    'pointerdown',
    () => {
      held = true;
      tell();
    },
    { signal },
  );
  const release = () => {
    if (!held) return;
    held = false;
    tell();
  };
  document.addEventListener('pointerup', release, { capture: true, passive: true, signal });
  document.addEventListener('pointercancel', release, { capture: true, passive: true, signal });

  container.addEventListener(
    'keydown',
    (event) => {
      if (OWN_KEYS.has(event.key)) event.stopPropagation();
      if (event.key !== 'Tab') return;
      const stops = [...container.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], summary')];
      const at = stops.indexOf(root.activeElement as HTMLElement);
      const leaves = event.shiftKey ? at <= 0 : at === stops.length - 1;
      if (!leaves) return;
      event.preventDefault();
      onLeave();
    },
    { signal },
  );

  return {
    /** Forgets what went on in the card before. */
    reset() {
      focused = false;
      held = false;
      busy = false;
    },
  };
}
