import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupOfPosition } from '../../core/card/mark-group.ts';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import type { Picture, Stand } from '../../core/panel/picture.ts';
import { LETTER, type PlotRow, plotOf } from '../../core/panel/plot.ts';
import type { Ui } from '../ui.ts';
import { TABLE_ID } from './statements-table.tsx';

interface Props {
  picture: Picture;
  t: SurfaceTranslate;
  ui: Ui;
}

/** CSS px before the first measurement. */
const FIRST_WIDTH = 320;

/** Where each holder stands and which way it moves. The table below says the same in words. */
export function StancePicture({ picture, t, ui }: Props) {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const letters = Math.max(0, ...picture.stands.map((stand) => `${stand.holder.name}  ${inWords(stand, ui)}`.length));
  const plot = plotOf(picture.stands, width, ui.dir === 'rtl', letters);
  const [first, last] = [plot.stops[0] ?? 0, plot.stops.at(-1) ?? 0];
  return (
    <figure ref={frame} class="picture">
      <figcaption>
        <span lang={picture.language} dir="auto">
          {ui.t('stance.heading', { subject: picture.subject })}
        </span>
      </figcaption>
      <p class="ends" aria-hidden="true">
        <span>{ui.t('stance.scale-for')}</span>
        <span>{ui.t('stance.scale-against')}</span>
      </p>
      <svg
        width={plot.width}
        height={plot.height}
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        role="img"
        aria-label={t('panel.picture', { count: picture.stands.length })}
        aria-describedby={TABLE_ID}
      >
        {plot.rows.map((row) => (
          <g key={row.stand.holder.id} class={groupOfPosition(row.stand.position)}>
            <path class="track" d={`M${first} ${row.scaleY}H${last}`} />
            {plot.stops.map((x) => (
              <path key={x} class="tick" d={`M${x} ${row.scaleY - 3}v6`} />
            ))}
            <Mark row={row} />
            <Words row={row} width={plot.width} ui={ui} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** A dot at a stop, a bar over several; hollow where the position is no place on the scale, over all of it. */
function Mark({ row: { mark, arrow, scaleY: y } }: { row: PlotRow }) {
  if (!mark) return null;
  const [from, to] = [Math.min(mark.from, mark.to), Math.max(mark.from, mark.to)];
  return (
    <>
      <rect class={from === to ? 'dot' : 'span'} x={from - 6} y={y - 6} width={to - from + 12} height="12" rx="6" />
      {arrow && <Arrow from={arrow.from} to={arrow.to} y={y} />}
    </>
  );
}

function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  const back = to > from ? -6 : 6;
  return <path class="way" d={`M${from} ${y}H${to}m${back} -4L${to} ${y}l${back} 4`} />;
}

/** Name at the start of the line, position and direction at its end. */
function Words({ row: { stand, textY, standsY }, width, ui }: { row: PlotRow; width: number; ui: Ui }) {
  const rtl = ui.dir === 'rtl';
  // A position that is longer than the whole line is set narrower, not cut off.
  const isLong = inWords(stand, ui).length * LETTER > width;
  const fitted = isLong ? ({ textLength: width, lengthAdjust: 'spacingAndGlyphs' } as const) : {};
  return (
    <>
      <text class="who" x={rtl ? width : 0} y={textY}>
        {stand.holder.name}
      </text>
      <text class="stands" x={rtl ? 0 : width} y={standsY} text-anchor="end" {...fitted}>
        <tspan class="where">{ui.t(`position.${stand.position}`)}</tspan>
        <tspan class="way-words"> · {ui.t(`direction.${stand.direction}`)}</tspan>
      </text>
    </>
  );
}

const inWords = ({ position, direction }: Stand, ui: Ui): string =>
  `${ui.t(`position.${position}`)} · ${ui.t(`direction.${direction}`)}`;

/** Of an element, in CSS px, as it changes: text in the drawing keeps its size. */
function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(1, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return width;
}
