import { describeRest } from '../core/card/rest.ts';
import type { StanceModel } from '../core/card/types.ts';
import { describeDate } from '../core/i18n/dates.ts';
import { isolated } from '../core/i18n/isolated.ts';
import { EntityLink } from './entity-link.tsx';
import { PositionMark, PositionScale } from './position.tsx';
import type { Ui } from './ui.ts';

interface Props {
  stance: StanceModel;
  subject: string;
  ui: Ui;
  onOpen?: (id: string) => void;
  /** Name everybody it rests on, what the date is inferred from, and what is to be known about the reading. */
  full?: boolean;
}

/** Where it stands, on whose word, since when. */
export function Stance({ stance, subject, ui, onOpen, full = false }: Props) {
  if (stance.status === 'heard' || stance.status === 'side') return null;
  return (
    <div class="stance">
      {stance.status !== 'subject' && <p class="label">{ui.t('stance.heading', { subject })}</p>}
      {stance.status === 'none' && <p class="none">{ui.t('stance.none')}</p>}
      {stance.status === 'held' && <Held stance={stance} ui={ui} full={full} />}
      {stance.status === 'subject' && <Spread spread={stance.spread} ui={ui} onOpen={onOpen} />}
    </div>
  );
}

function Held({ stance, ui, full }: { stance: Extract<StanceModel, { status: 'held' }>; ui: Ui; full: boolean }) {
  const { position, direction, asOf, rest, note } = stance;
  const onScale = position !== 'unclear' && position !== 'not-stated';
  return (
    <>
      <p class="held">
        <PositionMark position={position} ui={ui} />
        <span class="direction">{ui.t(`direction.${direction}`)}</span>
        {onScale && <PositionScale position={position} direction={direction} ui={ui} />}
      </p>
      <p class="rest">{describeRest(rest, ui, full ? rest.others.length : undefined)}</p>
      <p class="as-of">{ui.t('date.as-of', { date: describeDate(asOf, ui.now, ui.locale, ui.t) })}</p>
      {full && asOf.status === 'inferred' && (
        <p class="as-of">{ui.t('date.inferred-from', { from: isolated(asOf.from, ui.dir) })}</p>
      )}
      {full && note && (
        <p class="remark" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

/** For the one all the others are measured by: who stands where. */
function Spread({
  spread,
  ui,
  onOpen,
}: { spread: Extract<StanceModel, { status: 'subject' }>['spread'] } & Omit<Props, 'stance' | 'subject'>) {
  return (
    <>
      <p class="label">{ui.t('stance.spread')}</p>
      <dl class="spread">
        {spread.map(({ position, holders }) => (
          <div key={position}>
            <dt>
              <PositionMark position={position} ui={ui} />
            </dt>
            <dd>
              {holders.map((holder) => (
                <EntityLink key={holder.id} entity={holder} onOpen={onOpen} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
