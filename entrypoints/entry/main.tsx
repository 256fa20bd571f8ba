import { useEffect, useState } from 'preact/hooks';
import { AnyEntry } from '../../components/entry/any-entry.tsx';
import { EntityList } from '../../components/popup/entity-list.tsx';
import { entryContent } from '../../core/card/entry-content.ts';
import { directionOf } from '../../core/i18n/messages.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';
import { renderGuarded } from '../shared/guard.tsx';

const own = await loadOwnData();
const { briefs, others, languages, listed, flagOf } = own;
const { locale } = languages;
const { surfaces: t, card } = own.words;
const ui = { t: card, locale, dir: directionOf(locale), now: Date.now(), flagOf };

/** The entity the address names: what stands behind its '#'. */
const addressed = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

function byName(ids: readonly string[]) {
  const { compare } = new Intl.Collator(languages.reader);
  return ids
    .map(listed)
    .filter((entity) => entity !== null)
    .sort((a, b) => compare(a.name, b.name));
}

function App() {
  const [id, setId] = useState(addressed);
  useEffect(() => {
    const follow = () => setId(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const entry = entryContent(id, own);
  const name = entry?.model.head.name;
  useEffect(() => {
    document.title = name === undefined ? t('popup.title') : t('entry.title', { name });
    scrollTo(0, 0);
  }, [name]);

  const open = (entity: string) => {
    location.hash = encodeURIComponent(entity);
  };
  if (entry) {
    return (
      <main>
        <AnyEntry entry={entry} ui={ui} onOpen={open} />
      </main>
    );
  }
  const all = briefs.flatMap(({ entities }) => entities.map((entity) => listed(entity.id)));
  return (
    <main class="page">
      <h1>{t('entry.all')}</h1>
      {id !== '' && <p class="note">{t('entry.unknown')}</p>}
      <EntityList entities={all.filter((entity) => entity !== null)} flagOf={flagOf} onPick={open} />
      <h2>{t('entry.countries')}</h2>
      <EntityList entities={byName([...others.keys()])} flagOf={flagOf} onPick={open} />
    </main>
  );
}

startPage(t('popup.title'), (app) => renderGuarded(<App />, app, own.words.options), locale);
