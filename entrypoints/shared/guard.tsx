/** Every page of ours as it is drawn: what fails in it is noted, and said in its place. */
import { render, type VNode } from 'preact';
import { Boundary } from '../../components/boundary.tsx';
import { FailedPage } from '../../components/failed-page.tsx';
import { detailsOf } from '../../core/errors/problem.ts';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { loadProblems, noteError, ownVersion } from '../../platform/problems.ts';

const copyDetails = async () => navigator.clipboard.writeText(detailsOf(await loadProblems(), ownVersion()));

export function renderGuarded(page: VNode, app: HTMLElement, t: OptionsTranslate): void {
  render(
    <Boundary
      onError={(error) => void noteError('own', error, { told: true })}
      instead={() => <FailedPage t={t} onCopy={copyDetails} />}
    >
      {page}
    </Boundary>,
    app,
  );
}
