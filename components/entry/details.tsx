import type { ComponentChildren } from 'preact';
import type { BriefDate } from '../../core/brief/schema.ts';
import type { Speaker } from '../../core/card/types.ts';
import { describeDate } from '../../core/i18n/dates.ts';
import type { Ui } from '../ui.ts';

/** Who says so in full, with role; or that it is the article's own reporting. */
export function FullSpeaker({ speaker, ui }: { speaker: Speaker; ui: Ui }) {
  return (
    <>
      <b>{speaker.name ?? ui.t('claim.reported')}</b>
      {speaker.role && `, ${speaker.role}`}
    </>
  );
}

interface Props {
  paragraph: number;
  date?: BriefDate;
  note: string | null;
  ui: Ui;
  /** What else belongs on the line, before date and paragraph. */
  children?: ComponentChildren;
}

/** The small print of a piece: ground, date, paragraph, and what a careful reader should know. */
export function Details({ paragraph, date, note, ui, children }: Props) {
  return (
    <>
      <p class="details">
        {children}
        {date && date.status !== 'not-stated' && <span>{describeDate(date, ui.now, ui.locale, ui.t)}</span>}
        <span>{ui.t('source.paragraph', { number: String(paragraph) })}</span>
      </p>
      {note && (
        <p class="remark" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
