import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { type Choice, type Choices, type Filter, isFiltered, NO_FILTER, REPORTING } from '../../core/panel/filter.ts';
import type { Ui } from '../ui.ts';

interface Props {
  filter: Filter;
  choices: Choices;
  nameOf(id: string): string;
  t: SurfaceTranslate;
  ui: Ui;
  onFilter(filter: Filter): void;
}

/** What the table and the picture are to show. */
export function Filters({ filter, choices, nameOf, t, ui, onFilter }: Props) {
  const byName = <T extends string>(list: readonly Choice<T>[], label: (value: T) => string) => {
    const { compare } = new Intl.Collator(ui.locale);
    return list.map((choice) => ({ ...choice, label: label(choice.value) })).sort((a, b) => compare(a.label, b.label));
  };
  const labelled = <T extends string>(list: readonly Choice<T>[], label: (value: T) => string) =>
    list.map((choice) => ({ ...choice, label: label(choice.value) }));
  const speaker = (id: string) => (id === REPORTING ? ui.t('claim.reported') : nameOf(id));
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  const any = t('panel.any');
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('panel.filters')}</legend>
      <Select
        label={t('panel.entity')}
        any={any}
        value={filter.entity}
        options={byName(choices.entity, nameOf)}
        onPick={(entity) => set({ entity })}
      />
      <Select
        label={t('panel.says')}
        any={any}
        value={filter.speaker}
        options={byName(choices.speaker, speaker)}
        onPick={(picked) => set({ speaker: picked })}
      />
      <Select
        label={t('panel.position')}
        any={any}
        value={filter.position}
        options={labelled(choices.position, (value) => ui.t(`position.${value}`))}
        onPick={(position) => set({ position })}
      />
      <Select
        label={t('panel.direction')}
        any={any}
        value={filter.direction}
        options={labelled(choices.direction, (value) => ui.t(`direction.${value}`))}
        onPick={(direction) => set({ direction })}
      />
      <Select
        label={t('panel.basis')}
        any={any}
        value={filter.basis}
        options={labelled(choices.basis, (value) => ui.t(`basis.${value}`))}
        onPick={(basis) => set({ basis })}
      />
      <button type="button" class="reset" disabled={!isFiltered(filter)} onClick={() => onFilter(NO_FILTER)}>
        {t('panel.reset')}
      </button>
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  label: string;
  any: string;
  value: T | null;
  options: readonly (Choice<T> & { label: string })[];
  onPick(value: T | null): void;
}

/** Null is the first option; the others go by their place, since one value may be ''. */
function Select<T extends string>({ label, any, value, options, onPick }: SelectProps<T>) {
  const at = options.findIndex((option) => option.value === value);
  return (
    <label class="select">
      <span>{label}</span>
      <select
        value={String(at)}
        onChange={(event) => onPick(options[Number(event.currentTarget.value)]?.value ?? null)}
      >
        <option value="-1">{any}</option>
        {options.map((option, index) => (
          <option key={option.value} value={String(index)} disabled={option.count === 0 && index !== at}>
            {option.label} ({option.count})
          </option>
        ))}
      </select>
    </label>
  );
}
