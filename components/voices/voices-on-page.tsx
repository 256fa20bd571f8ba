import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import { groupsOf, type VoiceGroup } from '../../core/page-voices/groups.ts';
import type { ReportedVoice, VoicesReport } from '../../core/page-voices/report.ts';
import { Shares, Swatch } from './shares.tsx';

export interface VoicesProps {
  t: SurfaceTranslate;
  /** BCP 47 tag the figures are in. */
  locale: string;
  onShow(id: string): void;
}

interface Props extends VoicesProps {
  /** What the page answered; null where nothing of ours runs there, undefined while it is asked. */
  report: VoicesReport | null | undefined;
}

/** Whose voices are on the page: a picture of how the quoted words are shared, and the table it is drawn from. */
export function VoicesOnPage({ report, ...props }: Props) {
  if (!report) return null;
  const { t } = props;
  const groups = groupsOf(report);
  const { state } = report;
  // While a page changes, what was read stands.
  const why = groups.length > 0 ? null : state === 'read' ? 'none' : state;
  return (
    <section class="voices" aria-labelledby="voices-here">
      <h2 id="voices-here">{t('voices.heading')}</h2>
      {why && <p class="note">{t(`voices.${why}`)}</p>}
      {groups.length > 0 && <Table groups={groups} more={report.more.voices} {...props} />}
    </section>
  );
}

function Table({ groups, more, t, locale, onShow }: VoicesProps & { groups: readonly VoiceGroup[]; more: number }) {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const total = groups.reduce((sum, { words }) => sum + words, 0);
  const shareOf = (words: number) => percent.format(total === 0 ? 0 : words / total);
  return (
    <>
      {total > 0 && <Shares groups={groups} label={t('voices.shares')} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('voices.who')}</th>
            <th scope="col">{t('voices.statements')}</th>
            <th scope="col">{t('voices.share')}</th>
          </tr>
        </thead>
        {groups.map(({ name, voices, statements, words }) => (
          <tbody key={name}>
            <tr class="group">
              <th scope="rowgroup">
                <Swatch group={name} />
                {t(`voices.group.${name}`)}
              </th>
              <td>{statements}</td>
              <td>{shareOf(words)}</td>
            </tr>
            {voices.map((voice) => (
              <tr key={voice.id}>
                <th scope="row">
                  <Who voice={voice} t={t} onShow={onShow} />
                </th>
                <td>{voice.statements}</td>
                <td>{shareOf(voice.words)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {more > 0 && <p class="note">{t('voices.more', { count: more })}</p>}
      <p class="note">{t('voices.note')}</p>
    </>
  );
}

/** A voice as a button that leads to it. What it is called is the page's own words: text, and isolated. */
function Who({ voice, t, onShow }: Pick<VoicesProps, 't' | 'onShow'> & { voice: ReportedVoice }) {
  const { id, name, role, affiliation } = voice;
  return (
    <button type="button" class="who" title={t('voices.show', { name })} onClick={() => onShow(id)}>
      <b>
        <bdi>{name}</bdi>
      </b>
      {(role || affiliation) && (
        <span class="what">
          {role && <bdi>{role}</bdi>}
          {role && affiliation && ', '}
          {affiliation && <bdi>{affiliation}</bdi>}
        </span>
      )}
    </button>
  );
}

/** The voices of the page that a search has found; nothing where it found none. */
export function FoundVoices({ voices, t, onShow }: Omit<VoicesProps, 'locale'> & { voices: readonly ReportedVoice[] }) {
  if (voices.length === 0) return null;
  return (
    <section class="voices" aria-labelledby="voices-found">
      <h2 id="voices-found">{t('voices.found')}</h2>
      <ul>
        {voices.map((voice) => (
          <li key={voice.id}>
            <Who voice={voice} t={t} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}
