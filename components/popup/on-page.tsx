import type { ComponentChildren } from 'preact';
import type { SurfaceTranslate } from '../../core/i18n/surfaces.en.ts';
import type { PageState } from '../../core/popup/page-state.ts';
import type { Standing as StandingModel } from '../../core/popup/rows.ts';
import { Emblem } from '../emblem.tsx';
import type { Ui } from '../ui.ts';
import type { Listed } from './entity-list.tsx';
import { Standing } from './standing.tsx';

export interface OnPageProps {
  t: SurfaceTranslate;
  ui: Ui;
  state: PageState;
  /** The site of the page, as it is switched on and off. */
  site: string | null;
  listed: (id: string) => Listed | null;
  standingOf: (id: string) => StandingModel | null;
  /** The next mention on the page, with its card. */
  onShow(id: string): void;
  onAct(act: PageAct): void;
  /** False in the side panel: browsers let us onto any page only where the popup was opened. */
  canShowNow?: boolean;
  /** What else there is to say about the page, where it is read. */
  children?: ComponentChildren;
}

/** What can be done about a page that has nothing to list. */
export type PageAct = 'show-now' | 'site-on' | 'resume' | 'read-on' | 'all-entries';

/** What was found on the page, or an honest line on why there is nothing, with the one button that helps. */
export function OnPage(props: OnPageProps) {
  const { t, state } = props;
  const said = saidOf(props);
  return (
    <section aria-labelledby="on-page" class="on-page">
      <h2 id="on-page">{t('popup.on-page')}</h2>
      {'canMark' in state && !state.canMark && <p class="note">{t('popup.cannot-mark')}</p>}
      {'gaveUp' in state &&
        state.gaveUp.map((what) => (
          <p key={what} class="note">
            {t(what === 'marks' ? 'popup.gave-up-marks' : 'popup.gave-up-cards')}
          </p>
        ))}
      {said && (
        <div class="said" role="status">
          <p class="note">{said.text}</p>
          {said.act && (
            <button type="button" class="act" onClick={() => said.act && props.onAct(said.act)}>
              {said.button}
            </button>
          )}
        </div>
      )}
      {'found' in state && state.found.length > 0 && <FoundList {...props} found={state.found} />}
      {state.type !== 'too-busy' && props.children}
    </section>
  );
}

interface Said {
  text: string;
  act?: PageAct;
  button?: string;
}

function saidOf({ t, state, site, canShowNow = true }: OnPageProps): Said | null {
  switch (state.type) {
    case 'asking':
      return { text: t('popup.asking') };
    case 'reading':
      return { text: t('popup.busy') };
    case 'found':
      return null;
    case 'too-busy':
      return { text: t('popup.too-busy'), act: 'read-on', button: t('popup.read-on') };
    case 'nothing':
      return { text: t('popup.none-found'), act: 'all-entries', button: t('popup.all-entries') };
    case 'unreadable':
      return { text: t('popup.unreadable'), act: 'all-entries', button: t('popup.all-entries') };
    case 'paused':
      return { text: t('popup.paused'), act: 'resume', button: t('popup.resume') };
    case 'site-off':
      return {
        text: t('popup.site-off', { site: site ?? '' }),
        act: 'site-on',
        button: t('popup.site-on', { site: site ?? '' }),
      };
    case 'not-here':
      if (!canShowNow) return { text: t('panel.not-here') };
      return { text: t('popup.not-here'), act: 'show-now', button: t('popup.show-now') };
  }
}

function FoundList({ t, ui, found, listed, standingOf, onShow }: OnPageProps & { found: readonly Mentioned[] }) {
  return (
    <ul class="found">
      {found.map(({ entity: id, mentions }) => {
        const entity = listed(id);
        if (!entity) return null;
        const standing = standingOf(id);
        const count = t('popup.mentions', { count: mentions });
        return (
          <li key={id}>
            <button
              type="button"
              class="row"
              title={t('popup.show-next', { name: entity.name })}
              onClick={() => onShow(id)}
            >
              <Emblem emblem={entity.emblem} flagOf={ui.flagOf} />
              <span class="row-text">
                <span class="row-name" dir="auto">
                  {entity.name}
                </span>
                <span class="row-context">{count}</span>
              </span>
              {standing ? <Standing standing={standing} ui={ui} /> : <span class="standing">{entity.detail}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface Mentioned {
  entity: string;
  mentions: number;
}
