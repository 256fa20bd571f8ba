import { useMemo, useState } from 'preact/hooks';
import { disableSite, enableSite } from '../../core/settings/lists.ts';
import { findSites, type SiteLine } from '../../core/sites/find-sites.ts';
import type { Form } from './form.ts';

interface Props extends Form {
  sites: readonly SiteLine[];
}

/** The curated list, searchable, each site with its switch; and whatever else the reader switched off. */
export function ListedSites({ t, settings, change, sites }: Props) {
  const [query, setQuery] = useState('');
  const [onlyOff, setOnlyOff] = useState(false);
  const { disabledSites } = settings;
  const off = useMemo(() => new Set(disabledSites), [disabledSites]);
  const found = useMemo(() => findSites(sites, query), [sites, query]);
  const shown = onlyOff ? found.filter(({ domain }) => off.has(domain)) : found;
  const listed = useMemo(() => new Set(sites.map(({ domain }) => domain)), [sites]);
  const others = disabledSites.filter((site) => !listed.has(site));
  const offCount = disabledSites.length - others.length;
  return (
    <section aria-labelledby="site-list">
      <h3 id="site-list">{t('sites.list')}</h3>
      <p>{t('sites.list-note', { count: sites.length })}</p>
      <label class="field">
        <span>{t('sites.search')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {(offCount > 0 || onlyOff) && (
        <label class="inline">
          <input type="checkbox" checked={onlyOff} onChange={(event) => setOnlyOff(event.currentTarget.checked)} />
          <span>
            {t('sites.only-off')} ({t('sites.off-count', { count: offCount })})
          </span>
        </label>
      )}
      <p class="note" role="status">
        {shown.length > 0 || query === ''
          ? t('sites.shown', { count: shown.length })
          : t('sites.none-shown', { query })}
      </p>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable to be scrolled.
        <ul class="rows scrolls" tabIndex={0} aria-labelledby="site-list">
          {shown.map(({ domain, name, about }) => (
            <li key={domain}>
              <label>
                <input
                  type="checkbox"
                  checked={!off.has(domain)}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    change((now) => (on ? enableSite(now, domain) : disableSite(now, domain)));
                  }}
                />
                <span class="site">
                  <b dir="auto">{name}</b> <bdi>{domain}</bdi>
                </span>
                <span class="muted">{about}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h4>{t('sites.other-off')}</h4>
          <ul class="rows">
            {others.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button type="button" onClick={() => change((now) => enableSite(now, site))}>
                  {t('sites.on-again', { site })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
