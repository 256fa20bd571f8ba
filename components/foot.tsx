import type { BriefSource } from '../core/brief/schema.ts';
import type { Ui } from './ui.ts';

interface Props {
  source: BriefSource;
  ui: Ui;
}

/** Where all this was read. */
export function Foot({ source, ui: { t } }: Props) {
  return (
    <p class="foot">
      <span>{t('source.line', { title: source.title })}</span>
      {source.publisher && <span>{source.publisher}</span>}
    </p>
  );
}
