import type { SiteLine } from '../../core/sites/find-sites.ts';
import { PERMISSIONS } from '../../core/sites/permissions.ts';
import { AddedSites, type AddedSitesProps } from './added-sites.tsx';
import { type Form, setting } from './form.ts';
import { ListedSites } from './listed-sites.tsx';
import { Section } from './section.tsx';
import { Toggle } from './toggle.tsx';

export interface SitesProps extends Form, Omit<AddedSitesProps, keyof Form | 'listedAs'> {
  /** The list, in the order it is shown. */
  sites: readonly SiteLine[];
  /** The listed site that a host belongs to, or null. */
  listedAs(host: string): string | null;
  /** True where the browser lets us run on every site. */
  everyAllowed: boolean;
  /** Asks the browser, or gives the permission back; called by a click. */
  onEverySite(wanted: boolean): void;
}

export function SitesSection(props: SitesProps) {
  const { t, settings, change, everyAllowed, onEverySite } = props;
  return (
    <Section id="sites" heading={t('sites.heading')}>
      <Toggle
        label={t('sites.pause')}
        note={t('sites.pause-note')}
        checked={settings.pausedEverywhere}
        onToggle={(pausedEverywhere) => change(setting({ pausedEverywhere }))}
      />
      <ListedSites {...props} />
      <AddedSites {...props} />
      <Toggle
        label={t('sites.every')}
        note={t('sites.every-note')}
        checked={settings.everySite && everyAllowed}
        onToggle={onEverySite}
      />
      <details>
        <summary>{t('sites.permissions')}</summary>
        <ul>
          {PERMISSIONS.map((name) => (
            <li key={name}>{t(`sites.permission.${name}`)}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
