import { useState } from 'preact/hooks';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import type { PageStatus } from '../../core/protocol/messages.ts';
import type { FlagOf } from '../emblem.tsx';
import type { Listed } from './entity-list.tsx';
import { EntityList } from './entity-list.tsx';

export interface PopupProps {
  t: SurfaceTranslate;
  /** What the page answered; null where nothing of ours runs there, undefined while it is asked. */
  status: PageStatus | null | undefined;
  /** Entities by id, as the popup lists them. */
  listed: (id: string) => Listed | null;
  flagOf: FlagOf;
  find(query: string): string[];
  onShow(id: string): void;
  onEntry(id: string): void;
  onOptions(): void;
}

export function Popup({ t, status, listed, flagOf, find, onShow, onEntry, onOptions }: PopupProps) {
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const results = searching ? known(find(query), listed) : [];
  return (
    <main class="popup">
      <header>
        <h1>{t('popup.title')}</h1>
        <button type="button" class="quiet" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </header>
      <input
        type="search"
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        autofocus
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="announce" role="status">
        {searching &&
          (results.length > 0 ? t('popup.results', { count: results.length }) : t('popup.no-results', { query }))}
      </p>
      {searching ? (
        <EntityList entities={results} flagOf={flagOf} onPick={onEntry} />
      ) : (
        <OnPage t={t} status={status} listed={listed} flagOf={flagOf} onShow={onShow} />
      )}
    </main>
  );
}

type OnPageProps = Pick<PopupProps, 't' | 'status' | 'listed' | 'flagOf' | 'onShow'>;

/** What was found on the page, or an honest line on why there is nothing to list. */
function OnPage({ t, status, listed, flagOf, onShow }: OnPageProps) {
  if (status === undefined) return <p class="note">{t('popup.asking')}</p>;
  if (status === null) return <p class="note">{t('popup.not-here')}</p>;
  const counts = new Map(status.found.map(({ entity, mentions }) => [entity, mentions]));
  const entities = known([...counts.keys()], listed).map((entity) => ({
    ...entity,
    detail: t('popup.mentions', { count: counts.get(entity.id) ?? 0 }),
    label: t('popup.show-next', { name: entity.name }),
  }));
  return (
    <section aria-labelledby="on-page">
      <h2 id="on-page">{t('popup.on-page')}</h2>
      {!status.canMark && <p class="note">{t('popup.cannot-mark')}</p>}
      {status.busy && <p class="note">{t('popup.busy')}</p>}
      {entities.length === 0 && !status.busy && <p class="note">{t('popup.none-found')}</p>}
      <EntityList entities={entities} flagOf={flagOf} onPick={onShow} />
    </section>
  );
}

const known = (ids: readonly string[], listed: (id: string) => Listed | null): Listed[] =>
  ids.map(listed).filter((entity) => entity !== null);
