import type { Problem } from '../../core/errors/problem.ts';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { CopyDetails } from '../copy-details.tsx';
import { Section } from './section.tsx';

interface Props {
  t: OptionsTranslate;
  locale: string;
  /** The oldest first. */
  problems: readonly Problem[];
  /** Rejects where nothing may be put on the clipboard. */
  onCopy(): Promise<void>;
  onClear(): void;
}

/** What failed in Sidelight itself, to be read, handed on and cleared. */
export function ProblemsSection({ t, locale, problems, onCopy, onClear }: Props) {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section id="problems" heading={t('problems.heading')}>
      <p class="note">{t('problems.note')}</p>
      {problems.length === 0 ? (
        <p>{t('problems.none')}</p>
      ) : (
        <>
          <ul class="problems">
            {[...problems].reverse().map(({ at, part, kind, places }) => (
              <li key={`${at} ${places[0]}`}>
                {time.format(at)}: {t(`problems.part.${part}`)},{' '}
                <code dir="ltr">{[kind, ...places.slice(0, 1)].join(' ')}</code>
              </li>
            ))}
          </ul>
          <CopyDetails t={t} onCopy={onCopy} />{' '}
          <button type="button" onClick={onClear}>
            {t('problems.clear')}
          </button>
        </>
      )}
    </Section>
  );
}
