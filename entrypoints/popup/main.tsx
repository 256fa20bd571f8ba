import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAct } from '../../components/popup/on-page.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { ProblemNote } from '../../components/popup/problem-note.tsx';
import { entryContent } from '../../core/card/entry-content.ts';
import { searchable } from '../../core/card/other-countries.ts';
import { detailsOf } from '../../core/errors/problem.ts';
import { directionOf } from '../../core/i18n/messages.ts';
import { isReadable, pageState } from '../../core/popup/page-state.ts';
import { rowsOf, standingOf } from '../../core/popup/rows.ts';
import type { PageStatus, ToPage } from '../../core/protocol/messages.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import { disableSite, enableSite } from '../../core/settings/lists.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { isEnabled, siteOf } from '../../core/sites/enabled.ts';
import { openEntry } from '../../platform/entry-page.ts';
import { frontTab, runHere } from '../../platform/front-tab.ts';
import { listedDomains } from '../../platform/listed-sites.ts';
import { takeQuery } from '../../platform/look-up.ts';
import { askStatus, tellPage } from '../../platform/messaging.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { openProblems } from '../../platform/own-pages.ts';
import { startPage } from '../../platform/page-frame.ts';
import { ownVersion, takeUntold } from '../../platform/problems.ts';
import { changeSettings, loadSettings } from '../../platform/settings-store.ts';
import { canOpenPanel, openPanel } from '../../platform/side-panel.ts';
import { renderGuarded } from '../shared/guard.tsx';
import { usePageVoices } from '../shared/page-voices.tsx';
import { useLiveSettings } from '../shared/use-live-settings.ts';

/** Milliseconds between two looks at a page that is still being read. */
const LOOK_MS = 300;
/** Matches nothing, but has everything run once, so that it is compiled before the first key is pressed. */
const WARM_UP = 'qxzjvkw';
/** Looks at a page that was asked to start and does not answer yet. */
const PATIENCE = 20;

const [own, front, stored, query, untold] = await Promise.all([
  loadOwnData(),
  frontTab(),
  loadSettings(),
  takeQuery(),
  takeUntold(),
]);
const { briefs, countries, languages, listed, flagOf } = own;
const { locale } = languages;
const { surfaces: t, card } = own.words;
const ui = { t: card, locale, dir: directionOf(locale), now: Date.now(), flagOf };
const site = front && isReadable(front.address) ? siteOf(new URL(front.address ?? '').hostname, listedDomains) : null;

let made: Search | undefined;
/** Made when it is first needed, or once the popup has been drawn. */
function search(): Search {
  made ??= createSearch(briefs, searchable(countries));
  return made;
}
const find = (query: string) => rowsOf(search().find(query), { briefs, listed });

/** What the page in front answers, asked again while it is being read. */
function useStatus() {
  const [status, setStatus] = useState<PageStatus | null>();
  /** Looks still to be made at a page that does not answer. */
  const [patience, setPatience] = useState(0);
  useEffect(() => {
    if (status !== undefined && !status?.busy && patience === 0) return;
    const look = async () => {
      const answer = front && (await askStatus(front.id));
      setStatus(answer);
      setPatience(answer ? 0 : Math.max(0, patience - 1));
    };
    const timer = setTimeout(() => void look(), status === undefined ? 0 : LOOK_MS);
    return () => clearTimeout(timer);
  }, [status, patience]);
  return {
    status: patience > 0 && status === null ? undefined : status,
    /** To be called when something was done that should make the page answer, or answer otherwise. */
    expect: () => setPatience(PATIENCE),
    lookAgain: () => setStatus(undefined),
  };
}

function App() {
  const settings = useLiveSettings(stored);
  const { status, expect, lookAgain } = useStatus();
  const voices = usePageVoices(front?.id, [settings.voices, status], { t, locale, onShown: () => window.close() });
  const [refused, setRefused] = useState(false);
  const { pausedEverywhere } = settings;
  const siteOn = site === null || isEnabled(site, { ...settings, pausedEverywhere: false });

  const tell = async (message: ToPage) => {
    if (front) await tellPage(front.id, message);
  };
  const change = async (by: (now: Settings) => Settings, runs: boolean) => {
    await changeSettings(by);
    if (runs) expect();
    else lookAgain();
  };
  const setSite = (on: boolean) => change((now) => (on ? enableSite : disableSite)(now, site ?? ''), on);
  const setPaused = (paused: boolean) => change((now) => ({ ...now, pausedEverywhere: paused }), !paused);

  const showNow = async () => {
    if (!front) return;
    try {
      await runHere(front.id);
      expect();
    } catch {
      setRefused(true);
    }
  };
  const acts: Readonly<Record<PageAct, () => Promise<unknown>>> = {
    'show-now': showNow,
    'site-on': () => setSite(true),
    resume: () => setPaused(false),
    'read-on': () => tell({ type: 'read-on' }).then(lookAgain),
    'all-entries': () => openEntry('').then(() => window.close()),
  };
  return (
    <Popup
      t={t}
      ui={ui}
      initialQuery={query}
      notice={
        <ProblemNote
          t={own.words.options}
          locale={locale}
          problems={untold}
          onCopy={() => navigator.clipboard.writeText(detailsOf(untold, ownVersion()))}
          onShow={() => void openProblems().then(() => window.close())}
        />
      }
      page={{
        state: pageState({ address: front?.address, status, pausedEverywhere, siteOff: !siteOn, refused }),
        site,
        listed: own.listedOnPage,
        standingOf: (id) => standingOf(briefs, id),
        onShow: (entity) => void tell({ type: 'show', entity }).then(() => window.close()),
        onAct: (act) => void acts[act](),
        children: voices.onPage,
      }}
      switches={{
        site: site === null ? null : { name: site, on: siteOn },
        paused: pausedEverywhere,
        onSite: (on) => void setSite(on),
        onPause: (paused) => void setPaused(paused),
      }}
      find={find}
      alsoFound={voices.found}
      entryOf={(id) => entryContent(id, own)}
      onTab={(entity) => void openEntry(entity).then(() => window.close())}
      onPanel={
        front && canOpenPanel()
          ? (entity) => void openPanel(front.windowId, entity).then(() => window.close())
          : undefined
      }
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

startPage(
  t('popup.title'),
  (app) => {
    renderGuarded(<App />, app, own.words.options);
    // Once there is something to see: making the index takes longer than a frame, typing must not.
    setTimeout(() => search().find(WARM_UP), 0);
  },
  locale,
);
