import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CountryEntry } from '../../components/entry/country-entry.tsx';
import { EntryView } from '../../components/entry/entry-view.tsx';
import { EntityList } from '../../components/popup/entity-list.tsx';
import { countryModel } from '../../core/card/country-model.ts';
import { fullEntryModel } from '../../core/card/model.ts';
import { createMessages, createSurfaceMessages, directionOf } from '../../core/i18n/messages.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';

const { briefs, others, languages, listed, flagOf } = await loadOwnData();
const { locale } = languages;
const t = createSurfaceMessages(locale);
const ui = { t: createMessages(locale), locale, dir: directionOf(locale), now: Date.now(), flagOf };

/** The entity the address names: what stands behind its '#'. */
const addressed = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

const modelOf = (id: string) => briefs.map((brief) => fullEntryModel(brief, id)).find((model) => model !== null);

/** The page of a country no brief has an entry for; null for anything else. */
function countryEntry(id: string) {
  const record = others.get(id);
  if (!record) return null;
  const model = countryModel(id, record.facts.iso2, record, languages);
  const names = Object.entries(record.names).map(([language, text]) => ({ language, text }));
  return { model, names: names.filter(({ text }) => text !== model.head.name) };
}

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
  const model = modelOf(id);
  const country = model ? null : countryEntry(id);
  const name = (model ?? country?.model)?.head.name;
  useEffect(() => {
    document.title = name === undefined ? t('popup.title') : t('entry.title', { name });
    scrollTo(0, 0);
  }, [name]);

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
  if (country) {
    return (
      <main>
        <CountryEntry {...country} ui={ui} />
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

startPage(t('popup.title'), (app) => render(<App />, app));
