import { useMemo, useState } from 'preact/hooks';
import type { Brief } from '../../core/brief/schema.ts';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { choicesIn, type Filter, matches, NO_FILTER } from '../../core/panel/filter.ts';
import { picturesOf } from '../../core/panel/picture.ts';
import { clicked, FIRST_ORDER, sorted } from '../../core/panel/sort.ts';
import { type Statement, statementsOf } from '../../core/panel/statements.ts';
import type { Ui } from '../ui.ts';
import { Filters } from './filters.tsx';
import { StancePicture } from './stance-picture.tsx';
import { StatementsTable } from './statements-table.tsx';

export interface BriefViewProps {
  briefs: readonly Brief[];
  nameOf(id: string): string;
  t: SurfaceTranslate;
  ui: Ui;
  onOpen(entity: string, claim: string | null): void;
}

/** All that the briefs hold: who stands where as a picture, and who says what about whom as a table. */
export function BriefView({ briefs, nameOf, t, ui, onOpen }: BriefViewProps) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [order, setOrder] = useState(FIRST_ORDER);
  const all = useMemo(() => statementsOf(briefs), [briefs]);
  const shown = useMemo(() => all.filter((statement) => matches(statement, filter)), [all, filter]);
  const compare = useMemo(() => new Intl.Collator(ui.locale).compare, [ui.locale]);
  const pictures = useMemo(() => picturesOf(briefs, (_, holder) => stands(holder, shown)), [briefs, shown]);
  return (
    <>
      <Filters filter={filter} choices={choicesIn(all, filter)} nameOf={nameOf} t={t} ui={ui} onFilter={setFilter} />
      {pictures.map((picture) => (
        <StancePicture key={picture.subject} picture={picture} t={t} ui={ui} />
      ))}
      <p class="announce" role="status">
        {t('panel.shown', { shown: String(shown.length), count: all.length })}
      </p>
      {shown.length > 0 && (
        <StatementsTable
          statements={sorted(shown, order, compare)}
          order={order}
          t={t}
          ui={ui}
          onSort={(by) => setOrder(clicked(order, by))}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

/** The picture shows those whose position some statement shown describes. */
const stands = (holder: string, shown: readonly Statement[]): boolean => shown.some((one) => one.holder.id === holder);
