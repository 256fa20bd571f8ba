import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';

export interface SiteSwitchesProps {
  t: SurfaceTranslate;
  /** Null where the page belongs to no site that could be switched. */
  site: { name: string; on: boolean } | null;
  paused: boolean;
  onSite(on: boolean): void;
  onPause(paused: boolean): void;
}

/** On this site, and everywhere: two switches at the foot of the popup. */
export function SiteSwitches({ t, site, paused, onSite, onPause }: SiteSwitchesProps) {
  return (
    <section class="switches" aria-label={t('popup.where')}>
      {site && <Switch label={t('popup.on-site', { site: site.name })} on={site.on} onChange={onSite} />}
      <Switch label={t('popup.pause')} on={paused} onChange={onPause} />
    </section>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
