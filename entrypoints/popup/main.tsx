import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Listed } from '../../components/popup/entity-list.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { searchable } from '../../core/card/other-countries.ts';
import { createSurfaceMessages } from '../../core/i18n/messages.ts';
import type { PageStatus } from '../../core/protocol/messages.ts';
import { createSearch } from '../../core/search/search.ts';
import { openEntry } from '../../platform/entry-page.ts';
import { readerLocale } from '../../platform/locale.ts';
import { askStatus, tellPage } from '../../platform/messaging.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';

/** Milliseconds between two looks at a page that is still being read. */
const LOOK_MS = 300;

const { briefs, countries, others, listed, flagOf } = await loadOwnData();
const search = createSearch(briefs, searchable(countries));
const t = createSurfaceMessages(readerLocale());

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Countries are told from the entries of the briefs. */
function asListed(id: string): Listed | null {
  const entity = listed(id);
  return entity && others.has(id) ? { ...entity, detail: t('popup.not-in-brief') } : entity;
}

function App() {
  const [status, setStatus] = useState<PageStatus | null>();
  const look = async () => {
    const tab = await activeTab();
    setStatus(tab === undefined ? null : await askStatus(tab));
  };
  useEffect(() => {
    const timer = setTimeout(() => void look(), status === undefined ? 0 : LOOK_MS);
    if (status !== undefined && !status?.busy) clearTimeout(timer);
    return () => clearTimeout(timer);
  }, [status]);

  const show = async (entity: string) => {
    const tab = await activeTab();
    if (tab !== undefined) await tellPage(tab, { type: 'show', entity });
    window.close();
  };
  return (
    <Popup
      t={t}
      status={status}
      listed={asListed}
      flagOf={flagOf}
      find={search.find}
      onShow={(entity) => void show(entity)}
      onEntry={(entity) => void openEntry(entity).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

startPage(t('popup.title'), (app) => render(<App />, app));
