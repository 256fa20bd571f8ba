import type { RefObject } from 'preact';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { movedTo } from '../../core/popup/moves.ts';
import { RESULTS_ID } from './results.tsx';

interface Props {
  query: string;
  /** Keys of all rows, in order, and which of them is active; -1 for none. */
  rows: readonly string[];
  active: number;
  t: SurfaceTranslate;
  field: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  onMove(index: number): void;
  onPick(index: number): void;
}

/** The search field: a combobox, whose list box is `Results`. */
export function SearchField({ query, rows, active, t, field, onQuery, onMove, onPick }: Props) {
  const open = rows.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // The first Escape empties the field; only the next one is the browser's, which closes the popup.
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
      return;
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      onPick(active);
      return;
    }
    // With a modifier the keys edit the text: Shift+Home selects it.
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = movedTo(event.key, active, rows.length);
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  };
  return (
    <input
      ref={field}
      type="text"
      enterkeyhint="search"
      role="combobox"
      aria-label={t('popup.search')}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={open ? RESULTS_ID : undefined}
      aria-activedescendant={rows[active]}
      placeholder={t('popup.search')}
      autocomplete="off"
      spellcheck={false}
      autofocus
      // With 'auto' an empty field runs from left to right, and an Arabic hint loses its beginning.
      dir={query === '' ? undefined : 'auto'}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
