import type { Ref } from 'preact';
import { MARK_GROUPS } from '../../core/card/mark-group.ts';
import {
  CARD_SIZES,
  CLOSE_DELAY,
  MARK_STYLES,
  MODIFIERS,
  OPEN_DELAY,
  OPEN_ON,
  PALETTES,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from '../../core/settings/settings.ts';
import { MarkSample } from '../position.tsx';
import { Choice } from './choice.tsx';
import { Delay } from './delay.tsx';
import { type Form, setting } from './form.ts';
import { Preview, type PreviewState, type SampleLine } from './preview.tsx';
import { Section } from './section.tsx';
import { Toggle } from './toggle.tsx';

interface Props extends Form {
  /** The article the sample is marked in. */
  sample: { lines: readonly SampleLine[]; ref: Ref<HTMLElement>; state: PreviewState };
}

export function LooksSection({ t, locale, settings, change, sample }: Props) {
  const pick =
    <K extends keyof Settings>(name: K) =>
    (value: Settings[K]) =>
      change(setting({ [name]: value }));
  return (
    <Section id="looks" heading={t('looks.heading')}>
      <Preview t={t} {...sample} />
      <Choice
        name="mark-style"
        legend={t('looks.style')}
        value={settings.markStyle}
        choices={MARK_STYLES.map((value) => ({ value, label: t(`looks.style.${value}`) }))}
        onPick={pick('markStyle')}
      />
      <Choice
        name="palette"
        legend={t('looks.palette')}
        note={t('looks.palette-note')}
        value={settings.palette}
        choices={PALETTES.map((value) => ({
          value,
          label: <Swatches palette={value} name={t(`looks.palette.${value}`)} />,
        }))}
        onPick={pick('palette')}
      />
      <Choice
        name="theme"
        legend={t('looks.theme')}
        value={settings.theme}
        choices={THEMES.map((value) => ({ value, label: t(`looks.theme.${value}`) }))}
        onPick={pick('theme')}
      />
      <div class="beside">
        <Choice
          name="card-size"
          legend={t('looks.card-size')}
          value={settings.cardSize}
          choices={CARD_SIZES.map((value) => ({ value, label: t(`looks.card-size.${value}`) }))}
          onPick={pick('cardSize')}
        />
        <Choice
          name="text-size"
          legend={t('looks.text-size')}
          value={settings.textSize}
          choices={TEXT_SIZES.map((value) => ({ value, label: t(`looks.text-size.${value}`) }))}
          onPick={pick('textSize')}
        />
      </div>
      <Choice
        name="open-on"
        legend={t('looks.open')}
        note={t('looks.open-note')}
        value={settings.openOn}
        choices={OPEN_ON.map((value) => ({ value, label: t(`looks.open.${value}`) }))}
        onPick={pick('openOn')}
      />
      {settings.openOn === 'modifier' && (
        <Choice
          name="modifier"
          legend={t('looks.modifier')}
          value={settings.modifier}
          choices={MODIFIERS.map((value) => ({ value, label: t(`looks.modifier.${value}`) }))}
          onPick={pick('modifier')}
        />
      )}
      <Delay
        label={t('looks.open-delay')}
        value={settings.openDelay}
        limits={OPEN_DELAY}
        locale={locale}
        onPick={pick('openDelay')}
      />
      <Delay
        label={t('looks.close-delay')}
        value={settings.closeDelay}
        limits={CLOSE_DELAY}
        locale={locale}
        onPick={pick('closeDelay')}
      />
      <Toggle label={t('looks.badge')} checked={settings.badge} onToggle={pick('badge')} />
    </Section>
  );
}

/** The name of a palette with its lines. */
function Swatches({ palette, name }: { palette: string; name: string }) {
  return (
    <>
      <span class="sidelight swatches" data-palette={palette} aria-hidden="true">
        {MARK_GROUPS.filter((group) => group !== 'country').map((group) => (
          <MarkSample key={group} group={group} />
        ))}
      </span>
      {name}
    </>
  );
}
