import { MARK_GROUPS } from '../core/card/mark-group.ts';
import { MarkSample } from './position.tsx';
import type { Ui } from './ui.ts';

/** What the underlines on a page mean. */
export function Legend({ ui }: { ui: Pick<Ui, 't'> }) {
  return (
    <ul class="legend">
      {MARK_GROUPS.map((group) => (
        <li key={group}>
          <span class={group}>
            <MarkSample group={group} />
          </span>{' '}
          {ui.t(`mark.${group}`)}
        </li>
      ))}
    </ul>
  );
}
