import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import type { PageAct } from '../../components/popup/on-page.tsx';
import { entryContent } from '../../core/card/entry-content.ts';
import { directionOf } from '../../core/i18n/messages.ts';
import { isReadable, pageState } from '../../core/popup/page-state.ts';
import { standingOf } from '../../core/popup/rows.ts';
import type { PageStatus, ToPage } from '../../core/protocol/messages.ts';
import { enableSite } from '../../core/settings/lists.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { isEnabled, siteOf } from '../../core/sites/enabled.ts';
import { openEntry } from '../../platform/entry-page.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import { watchFront } from '../../platform/front-watch.ts';
import { listedDomains } from '../../platform/listed-sites.ts';
import { askStatus, tellPage } from '../../platform/messaging.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';
import { callPage } from '../../platform/panel-port.ts';
import { changeSettings, loadSettings } from '../../platform/settings-store.ts';
import { hearAsked } from '../../platform/side-panel.ts';
import { renderGuarded } from '../shared/guard.tsx';
import { usePageVoices } from '../shared/page-voices.tsx';
import { useLiveSettings } from '../shared/use-live-settings.ts';

/** Milliseconds until a page that does not answer is called again: its script may be about to start. */
const CALL_AGAIN_MS = 700;
const CALLS = 8;
/** Milliseconds between two looks at what is on a page that goes on changing. */
const LOOK_MS = 1000;

const [own, stored] = await Promise.all([loadOwnData(), loadSettings()]);
const { briefs, languages, listed, flagOf } = own;
const { locale } = languages;
const { surfaces: t, card } = own.words;
const ui = { t: card, locale, dir: directionOf(locale), now: Date.now(), flagOf };

/** Pages whose address the browser does not tell us are pages we do not run on. */
const SOMEWHERE = 'https://somewhere.invalid/';

interface Page {
  tab: FrontTab | null;
  status: PageStatus | null | undefined;
}

/** The page in front and what it tells, as long as the panel is open. */
function usePage(settings: Settings, onLookingAt: (entity: string) => void): Page {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [status, setStatus] = useState<PageStatus | null>();
  const { pausedEverywhere, disabledSites } = settings;
  useEffect(() => {
    const closing = new AbortController();
    void watchFront((front) => setTab(front && { ...front }), closing.signal);
    return () => closing.abort();
  }, []);
  useEffect(() => {
    if (!tab) return setStatus(null);
    const leaving = new AbortController();
    setStatus(undefined);
    listen(tab.id, { setStatus, onLookingAt }, leaving.signal);
    return () => leaving.abort();
  }, [tab, pausedEverywhere, disabledSites]);
  return { tab, status };
}

interface Heard {
  setStatus(status: PageStatus | null): void;
  onLookingAt(entity: string): void;
}

function listen(tabId: number, { setStatus, onLookingAt }: Heard, signal: AbortSignal): void {
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const look = async () => {
    const answer = await askStatus(tabId);
    if (!signal.aborted) setStatus(answer);
  };
  const call = () => {
    calls++;
    void look();
    callPage(tabId, {
      hear(message) {
        calls = 0;
        if (message.type === 'looking-at') return onLookingAt(message.entity);
        clearTimeout(timer);
        timer = setTimeout(() => void look(), LOOK_MS);
      },
      lost() {
        clearTimeout(timer);
        void look();
        if (calls < CALLS) timer = setTimeout(call, CALL_AGAIN_MS);
      },
      signal,
    });
  };
  call();
}

function App() {
  const settings = useLiveSettings(stored);
  const [followed, setFollowed] = useState<{ entity: string } | null>(null);
  const follow = (entity: string) => setFollowed({ entity });
  useEffect(() => {
    const closing = new AbortController();
    void hearAsked(follow, closing.signal);
    return () => closing.abort();
  }, []);
  const { tab, status } = usePage(settings, follow);
  const voices = usePageVoices(tab?.id, [settings.voices, status], { t, locale });
  const address = tab ? (tab.address ?? SOMEWHERE) : undefined;
  const site = tab?.address && isReadable(tab.address) ? siteOf(new URL(tab.address).hostname, listedDomains) : null;
  const siteOff = site !== null && !isEnabled(site, { ...settings, pausedEverywhere: false });

  const tell = async (message: ToPage) => {
    if (tab) await tellPage(tab.id, message);
  };
  const acts: Readonly<Record<Exclude<PageAct, 'show-now'>, () => Promise<unknown>>> = {
    'site-on': () => changeSettings((now) => enableSite(now, site ?? '')),
    resume: () => changeSettings((now) => ({ ...now, pausedEverywhere: false })),
    'read-on': () => tell({ type: 'read-on' }),
    'all-entries': () => openEntry(''),
  };
  return (
    <Panel
      briefs={briefs}
      nameOf={(id) => listed(id)?.name ?? id}
      t={t}
      ui={ui}
      page={{
        state: pageState({
          address,
          status,
          pausedEverywhere: settings.pausedEverywhere,
          siteOff,
          refused: false,
        }),
        site,
        canShowNow: false,
        listed: own.listedOnPage,
        standingOf: (id) => standingOf(briefs, id),
        onShow: (entity) => void tell({ type: 'show', entity }),
        onAct: (act) => void (act === 'show-now' ? undefined : acts[act]()),
        children: voices.onPage,
      }}
      followed={followed}
      entryOf={(id) => entryContent(id, own)}
      onTab={(entity) => void openEntry(entity)}
    />
  );
}

startPage(t('panel.title'), (app) => renderGuarded(<App />, app, own.words.options), locale);
