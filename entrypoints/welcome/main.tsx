import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { sampleLines } from '../../core/card/sample.ts';
import { allBriefs } from '../../platform/all-briefs.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { startPage } from '../../platform/page-frame.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { readerWords } from '../../platform/words.ts';
import { renderGuarded } from '../shared/guard.tsx';
import { useSample } from '../shared/use-sample.ts';

const [stored, { locale, options: t }] = await Promise.all([loadSettings(), readerWords()]);
const [brief] = allBriefs;
const lines = brief ? sampleLines(brief, null, locale, t) : [];

function App() {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    return () => closing.abort();
  }, []);
  const { ref } = useSample(settings, locale);
  return (
    <Welcome
      t={t}
      lines={lines}
      sampleRef={ref}
      sites={listedSites.length}
      options={browser.runtime.getURL('/options.html')}
    />
  );
}

startPage(t('welcome.title'), (app) => renderGuarded(<App />, app, t), locale);
