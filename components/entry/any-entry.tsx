import type { EntryContent } from '../../core/card/entry-content.ts';
import type { Ui } from '../ui.ts';
import { CountryEntry } from './country-entry.tsx';
import { EntryView } from './entry-view.tsx';

interface Props {
  entry: EntryContent;
  ui: Ui;
  /** Go to the entry of another entity. */
  onOpen(id: string): void;
}

/** A full entry, whatever it is of. */
export function AnyEntry({ entry, ui, onOpen }: Props) {
  if (entry.type === 'brief') return <EntryView model={entry.model} ui={ui} onOpen={onOpen} />;
  return <CountryEntry model={entry.model} names={entry.names} ui={ui} />;
}
