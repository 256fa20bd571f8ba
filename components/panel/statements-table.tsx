import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { type Order, SORT_KEYS, type SortKey } from '../../core/panel/sort.ts';
import type { Statement } from '../../core/panel/statements.ts';
import { EntityLink } from '../entity-link.tsx';
import { PositionMark } from '../position.tsx';
import type { Ui } from '../ui.ts';

export const TABLE_ID = 'statements';

interface Props {
  statements: readonly Statement[];
  order: Order;
  t: SurfaceTranslate;
  ui: Ui;
  onSort(by: SortKey): void;
  onOpen(entity: string, claim: string): void;
}

/**
 * Who says what about whom. In a narrow panel every row is laid out as a card; the roles are written out, since
 * browsers take a table's away where its layout is another one.
 */
export function StatementsTable({ statements, order, t, ui, onSort, onOpen }: Props) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table id={TABLE_ID} class="statements" role="table">
      <caption>{t('panel.table')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {SORT_KEYS.map((key) => (
            <th
              key={key}
              class={`cell-${key}`}
              role="columnheader"
              scope="col"
              aria-sort={order.by === key ? (order.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(key)}>
                {t(`panel.column.${key}`)}
                <span class="arrow" aria-hidden="true" />
              </button>
            </th>
          ))}
          <th class="cell-text" role="columnheader" scope="col">
            {t('panel.column.text')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {statements.map((statement) => (
          <Row key={statement.id} statement={statement} t={t} ui={ui} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Row({ statement, t, ui, onOpen }: { statement: Statement } & Pick<Props, 't' | 'ui' | 'onOpen'>) {
  const { id, holder, position, direction, target, text, language, speaker, basis, paragraph } = statement;
  const open = (entity: string) => onOpen(entity, id);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <tr role="row">
      <td class="cell-who" role="cell">
        <EntityLink entity={holder} onOpen={open} />
      </td>
      <td class="cell-position" role="cell">
        <PositionMark position={position} ui={ui} />
        <span class="direction">{ui.t(`direction.${direction}`)}</span>
      </td>
      <td class="cell-on" role="cell">
        <span class="unit" aria-hidden="true">
          {t('panel.column.on')}{' '}
        </span>
        {target.isEntity ? <EntityLink entity={target} onOpen={open} /> : <span>{target.name}</span>}
      </td>
      <td class="cell-says" role="cell">
        {speaker.id === null ? (
          ui.t('claim.reported')
        ) : (
          <EntityLink entity={{ id: speaker.id, name: speaker.name ?? speaker.id }} onOpen={open} />
        )}
      </td>
      <td class="cell-basis" role="cell">
        {speaker.id === null ? '' : ui.t(`basis.${basis}`)}
      </td>
      <td class="cell-paragraph" role="cell">
        <span class="unit" aria-hidden="true">
          {t('panel.column.paragraph')}{' '}
        </span>
        {paragraph}
      </td>
      <td class="cell-text" role="cell" lang={language} dir="auto">
        {text}
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
