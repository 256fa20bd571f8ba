import type { BriefSource } from '../core/brief/schema.ts';
import { describeDate } from '../core/i18n/dates.ts';
import type { Ui } from './ui.ts';

interface Props {
  source: BriefSource;
  /** Say as of when it is: where nothing above has. */
  dated: boolean;
  ui: Ui;
}

/** Where all this was read, and as of when: what a card says grows old. */
export function Foot({ source, dated, ui }: Props) {
  const { t, now, locale } = ui;
  return (
    <p class="foot">
      <span>{t('source.line', { title: source.title })}</span>
      {source.publisher && <span>{source.publisher}</span>}
      {dated && <span class="as-of">{t('date.as-of', { date: describeDate(source.date, now, locale, t) })}</span>}
    </p>
  );
}
