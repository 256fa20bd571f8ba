import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryContent } from '../../core/card/entry-content.ts';
import type { RowGroup } from '../../core/popup/rows.ts';
import { EntryPane } from './entry-pane.tsx';
import { OnPage, type OnPageProps } from './on-page.tsx';
import { Results } from './results.tsx';
import { SearchField } from './search-field.tsx';
import { SiteSwitches, type SiteSwitchesProps } from './site-switches.tsx';

export interface PopupProps {
  page: Omit<OnPageProps, 't' | 'ui'>;
  switches: Omit<SiteSwitchesProps, 't'>;
  t: OnPageProps['t'];
  ui: OnPageProps['ui'];
  /** Something to say before anything else. */
  notice?: ComponentChildren;
  /** What to search for at once. */
  initialQuery: string;
  find(query: string): RowGroup[];
  /** What else a query finds, on the page itself. */
  alsoFound?(query: string): ComponentChildren;
  entryOf(id: string): EntryContent | null;
  onTab(id: string): void;
  /** Opens the side panel, with an entry or without; not given where the browser lets nobody do that. */
  onPanel?(id: string | null): void;
  onOptions(): void;
}

interface Opened {
  entity: string;
  claim: string | null;
}

export function Popup({
  page,
  switches,
  t,
  ui,
  notice,
  initialQuery,
  find,
  alsoFound,
  entryOf,
  onTab,
  onPanel,
  onOptions,
}: PopupProps) {
  const [query, setQuery] = useState(initialQuery);
  const [active, setActive] = useState(0);
  /** The entries that were opened one from the other, the last one showing. */
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const searching = query.trim() !== '';
  const groups = useMemo(() => (searching ? find(query) : []), [query, find]);
  const rows = groups.flatMap((group) => group.rows);
  const keys = rows.map(({ key }) => key);

  useEffect(() => {
    document.getElementById(keys[active] ?? '')?.scrollIntoView({ block: 'nearest' });
  }, [keys[active]]);
  useEffect(() => {
    if (opened.length === 0) field.current?.focus();
  }, [opened.length === 0]);

  const showing = opened.at(-1);
  const entry = showing && entryOf(showing.entity);
  if (showing && entry) {
    const before = entryOf(opened.at(-2)?.entity ?? '')?.model.head;
    const toList = t(searching ? 'popup.back-results' : 'popup.back-page');
    return (
      <main class="narrow popup">
        <EntryPane
          entry={entry}
          claim={showing.claim}
          back={before ? ui.t('action.back', { inText: before.inText ?? before.name }) : toList}
          t={t}
          ui={ui}
          onOpen={(entity) => setOpened([...opened, { entity, claim: null }])}
          onBack={() => setOpened(opened.slice(0, -1))}
          onTab={() => onTab(showing.entity)}
          onPanel={onPanel && (() => onPanel(showing.entity))}
        />
      </main>
    );
  }
  const search = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <main class="narrow popup">
      <header>
        <h1>{t('popup.title')}</h1>
        <span class="ways">
          {onPanel && (
            <button type="button" class="quiet" onClick={() => onPanel(null)}>
              {t('popup.panel')}
            </button>
          )}
          <button type="button" class="quiet" onClick={onOptions}>
            {t('popup.options')}
          </button>
        </span>
        <SearchField
          query={query}
          rows={keys}
          active={searching && rows.length > 0 ? active : -1}
          t={t}
          field={field}
          onQuery={search}
          onMove={setActive}
          onPick={(index) => setOpened(rows.slice(index, index + 1))}
        />
      </header>
      <div class="body">
        <p class="announce" role="status">
          {searching && (count > 0 ? t('popup.results', { count }) : t('popup.no-results', { query: query.trim() }))}
        </p>
        {searching ? (
          rows.length > 0 && (
            <Results groups={groups} active={keys[active] ?? null} t={t} ui={ui} onPick={(row) => setOpened([row])} />
          )
        ) : (
          <>
            {notice}
            <OnPage {...page} t={t} ui={ui} />
          </>
        )}
        {searching && alsoFound?.(query)}
      </div>
      <SiteSwitches {...switches} t={t} />
    </main>
  );
}
