import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { sampleLines } from '../../core/card/sample.ts';
import { SPOKEN } from '../../core/i18n/messages.ts';
import { nameOf } from '../../core/i18n/names.ts';
import { backupOf } from '../../core/settings/backup.ts';
import { addSite, enableSite, removeSite } from '../../core/settings/lists.ts';
import { siteLines } from '../../core/sites/find-sites.ts';
import { listedDomain } from '../../core/sites/news-sites.ts';
import type { AccountProblem } from '../../platform/account-sync.ts';
import { watchAccount } from '../../platform/keep-in-account.ts';
import { type BrowserCommand, KEYS_ADDRESS, listCommands, openKeySettings } from '../../platform/keys.ts';
import { listedDomains, listedSites } from '../../platform/listed-sites.ts';
import { readerLocale } from '../../platform/locale.ts';
import { loadOwnData } from '../../platform/own-data.ts';
import { startPage } from '../../platform/page-frame.ts';
import { saveFile } from '../../platform/save-file.ts';
import {
  giveUpEverySite,
  giveUpSite,
  type Permitted,
  permittedOf,
  requestEverySite,
  requestSite,
  watchPermissions,
} from '../../platform/site-access.ts';
import { renderGuarded } from '../shared/guard.tsx';
import { useSample } from '../shared/use-sample.ts';
import { useProblems } from './use-problems.ts';
import { useSettings } from './use-settings.ts';

const { briefs, listed, others, words } = await loadOwnData();
const { locale, options: t } = words;
const [brief] = briefs;
const [other] = [...others.keys()].flatMap((id) => listed(id)?.name ?? []).sort(new Intl.Collator(locale).compare);
const lines = brief ? sampleLines(brief, other ?? null, locale, t) : [];
const sites = siteLines(listedSites, (type, code) => nameOf(type, code, locale) ?? code, locale);
const languages = SPOKEN.map((tag) => ({ tag, name: nameOf('language', tag, tag) ?? tag }));

/** What commands do, in the language of the interface: the browser describes them in its own. */
const COMMANDS: Readonly<Record<string, string>> = {
  _execute_action: t('keys.open-popup'),
  _execute_browser_action: t('keys.open-popup'),
  'next-mention': t('keys.next-mention'),
  'previous-mention': t('keys.previous-mention'),
  'toggle-site': t('keys.toggle-site'),
};
const described = ({ name, description, shortcut }: BrowserCommand) => ({
  description: COMMANDS[name] ?? description,
  shortcut,
});

function usePermitted(addedSites: readonly string[]): Permitted {
  const [permitted, setPermitted] = useState<Permitted>({ every: false, sites: new Set() });
  useEffect(() => {
    const closing = new AbortController();
    const look = () =>
      void permittedOf(addedSites).then((now) => {
        if (!closing.signal.aborted) setPermitted(now);
      });
    watchPermissions(look, closing.signal);
    look();
    return () => closing.abort();
  }, [addedSites]);
  return permitted;
}

function useAccountProblem(): AccountProblem {
  const [problem, setProblem] = useState<AccountProblem>(null);
  useEffect(() => {
    const closing = new AbortController();
    watchAccount(setProblem, closing.signal);
    return () => closing.abort();
  }, []);
  return problem;
}

function App() {
  const { settings, newer, kept, unread, outcome, change, undo } = useSettings();
  const problems = useProblems();
  const sample = useSample(settings, locale);
  const accountProblem = useAccountProblem();
  const permitted = usePermitted(settings.addedSites);
  const [commands, setCommands] = useState<BrowserCommand[]>([]);
  useEffect(() => {
    const look = () => void listCommands().then(setCommands);
    look();
    // The reader comes back from the browser's page for keys.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  const today = () => new Date().toISOString().slice(0, 10);
  return (
    <Options
      t={t}
      locale={locale}
      settings={settings}
      change={change}
      outcome={outcome}
      onUndo={undo}
      unread={unread}
      marked={{ nameOf: (entity) => listed(entity)?.name ?? entity }}
      looks={{ sample: { lines, ...sample } }}
      sites={{
        sites,
        allowed: permitted.sites,
        everyAllowed: permitted.every,
        listedAs: (host) => listedDomain(host, listedDomains),
        async onAdd(site) {
          const given = await requestSite(site);
          if (given) change((now) => enableSite(addSite(now, site), site));
          return given;
        },
        onRemove(site) {
          change((now) => removeSite(now, site));
          void giveUpSite(site);
        },
        onEverySite(wanted) {
          if (wanted) void requestEverySite().then((given) => given && change((now) => ({ ...now, everySite: true })));
          else {
            change((now) => ({ ...now, everySite: false }));
            void giveUpEverySite();
          }
        },
      }}
      backup={{
        aside: kept.length,
        newer,
        accountProblem,
        onSave: () => saveFile(`sidelight-settings-${today()}.json`, backupOf(settings, today())),
        onSaveAside: () => saveFile(`sidelight-kept-${today()}.json`, `${JSON.stringify(kept, null, 2)}\n`),
      }}
      language={{ languages, automatic: nameOf('language', readerLocale(), locale) ?? readerLocale() }}
      problems={problems}
      keys={{
        commands: commands.map(described),
        onChangeKeys: openKeySettings && (() => void openKeySettings?.()),
        address: KEYS_ADDRESS,
      }}
    />
  );
}

startPage(t('title'), (app) => renderGuarded(<App />, app, t), locale);
