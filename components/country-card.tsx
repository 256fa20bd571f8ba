import type { ComponentChildren } from 'preact';
import type { CountryModel } from '../core/card/country-model.ts';
import { Actions, type CardActions } from './actions.tsx';
import { CountryFacts } from './country-facts.tsx';
import { Frame, type FrameProps, NAME_ID } from './frame.tsx';
import { Head } from './head.tsx';

interface Props extends FrameProps, CardActions {
  model: CountryModel;
  /** What the page itself says. */
  children?: ComponentChildren;
}

/** The card of a country no brief knows: what it is, and plainly that nothing is said about it. */
export function CountryCard({ model, children, copied, outdated, onCopy, onEntry, onHide, ...frame }: Props) {
  const { head, language, onPage, facts } = model;
  const { ui } = frame;
  const below = (
    <>
      <p class="foot">
        {facts ? ui.t('country.source', { source: facts.source, year: String(facts.edition) }) : '\u00a0'}
      </p>
      <Actions name={head.name} more={0} ui={ui} {...{ copied, outdated, onCopy, onEntry, onHide }} />
    </>
  );
  return (
    <Frame {...frame} below={below}>
      <Head head={head} language={language} nameId={NAME_ID} also={onPage} ui={ui} />
      <div class="stance">
        <p class="none">{ui.t('country.no-brief')}</p>
      </div>
      {children}
      <CountryFacts facts={facts} ui={ui} />
    </Frame>
  );
}
