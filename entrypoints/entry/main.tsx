import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EntryView } from '../../components/entry/entry-view.tsx';
import { EntityList } from '../../components/popup/entity-list.tsx';
import { listedIn } from '../../core/card/listed.ts';
import { fullEntryModel } from '../../core/card/model.ts';
import { createMessages, createSurfaceMessages, directionOf } from '../../core/i18n/messages.ts';
import { allBriefs } from '../../platform/all-briefs.ts';
import { readerLocale } from '../../platform/locale.ts';
import { startPage } from '../../platform/page-frame.ts';

const locale = readerLocale();
const t = createSurfaceMessages(locale);
const ui = { t: createMessages(locale), locale, dir: directionOf(locale), now: Date.now() };
const listed = listedIn(allBriefs);

/** The entity the address names: what stands behind its '#'. */
const addressed = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

const modelOf = (id: string) => allBriefs.map((brief) => fullEntryModel(brief, id)).find((model) => model !== null);

function App() {
  const [id, setId] = useState(addressed);
  useEffect(() => {
    const follow = () => setId(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const model = modelOf(id);
  useEffect(() => {
    document.title = model ? t('entry.title', { name: model.head.name }) : t('popup.title');
    scrollTo(0, 0);
  }, [model]);

  const open = (entity: string) => {
    location.hash = encodeURIComponent(entity);
  };
  if (model) {
    return (
      <main>
        <EntryView model={model} ui={ui} onOpen={open} />
      </main>
    );
  }
  const all = allBriefs.flatMap(({ entities }) => entities.map((entity) => listed(entity.id)));
  return (
    <main class="page">
      <h1>{t('entry.all')}</h1>
      {id !== '' && <p class="note">{t('entry.unknown')}</p>}
      <EntityList entities={all.filter((entity) => entity !== null)} onPick={open} />
    </main>
  );
}

startPage(t('popup.title'), (app) => render(<App />, app));
