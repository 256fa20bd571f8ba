import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { movedTo } from '../../core/popup/moves.ts';

interface Props<T extends string> {
  label: string;
  tabs: readonly { id: T; name: string }[];
  shown: T;
  onShow(id: T): void;
  /** What the tab shows. */
  children: ComponentChildren;
}

/** Keys of a row of tabs, as those of a list. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
  Home: 'Home',
  End: 'End',
};

/** Tabs as the ARIA pattern has them: one stop for Tab, arrows between them, each shown as it gets the focus. */
export function Tabs<T extends string>({ label, tabs, shown, onShow, children }: Props<T>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = document.documentElement.dir === 'rtl';
    const key = rtl && event.key.startsWith('Arrow') ? mirrored(event.key) : event.key;
    const at = tabs.findIndex(({ id }) => id === shown);
    const tab = tabs[movedTo(KEYS[key] ?? '', at, tabs.length) ?? -1];
    if (!tab) return;
    event.preventDefault();
    onShow(tab.id);
    row.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div ref={row} role="tablist" aria-label={label} class="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === shown}
            aria-controls="tab-panel"
            tabIndex={id === shown ? 0 : -1}
            onClick={() => onShow(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${shown}`} class="body">
        {children}
      </div>
    </>
  );
}

const mirrored = (key: string): string =>
  key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
