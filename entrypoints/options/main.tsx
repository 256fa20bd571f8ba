import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import newsSites from '../../assets/sites/news-sites.json';
import { Options, type Saved } from '../../components/options/options.tsx';
import { createSurfaceMessages } from '../../core/i18n/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { readerLocale } from '../../platform/locale.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';

const t = createSurfaceMessages(readerLocale());
const { listed } = await loadOwnData();

function App() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [saved, setSaved] = useState<Saved>(null);
  useEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    void loadSettings().then(setSettings);
    return () => closing.abort();
  }, []);

  const change = async (by: (settings: Settings) => Settings) => {
    try {
      setSettings(await changeSettings(by));
      setSaved({ ok: true });
    } catch (error) {
      setSaved({ ok: false, reason: error instanceof Error ? error.message : String(error) });
      setSettings(await loadSettings());
    }
  };
  return (
    <Options
      t={t}
      settings={settings}
      saved={saved}
      sites={newsSites.length}
      nameOf={(entity) => listed(entity)?.name ?? entity}
      onChange={(by) => void change(by)}
    />
  );
}

startPage(t('options.title'), (app) => render(<App />, app));
