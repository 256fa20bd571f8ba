import { describe, expect, it } from 'vitest';
import { OnPage, type OnPageProps } from '../../../components/popup/on-page.tsx';
import { createMessages, createSurfaceMessages } from '../../../core/i18n/messages.ts';
import type { PageState } from '../../../core/popup/page-state.ts';
import { textOf } from './text-of.ts';

const t = createSurfaceMessages('en');
const props: Omit<OnPageProps, 'state'> = {
  t,
  ui: { t: createMessages('en'), locale: 'en', dir: 'ltr', now: 0, flagOf: () => null },
  site: 'bbc.com',
  listed: () => null,
  standingOf: () => null,
  onShow: () => undefined,
  onAct: () => undefined,
};
const shown = (state: PageState): string =>
  textOf(
    <OnPage {...props} state={state}>
      <p>Whose voices are here</p>
    </OnPage>,
  );
const here = { found: [], canMark: true, gaveUp: [] };

describe('what is said of the page in front', () => {
  it('has what else was read there', () => {
    expect(shown({ type: 'nothing', ...here })).toContain('Whose voices are here');
    expect(shown({ type: 'reading', ...here })).toContain('Whose voices are here');
  });

  it('says nothing else of a page whose reading has stopped, and offers to read on', () => {
    const text = shown({ type: 'too-busy', ...here });
    expect(text).toContain(t('popup.too-busy'));
    expect(text).toContain(t('popup.read-on'));
    expect(text).not.toContain('Whose voices are here');
  });

  it('says what was given up beside what there is', () => {
    const text = shown({ type: 'nothing', found: [], canMark: false, gaveUp: ['marks', 'cards'] });
    for (const key of [
      'popup.cannot-mark',
      'popup.gave-up-marks',
      'popup.gave-up-cards',
      'popup.none-found',
    ] as const) {
      expect(text).toContain(t(key));
    }
  });
});
