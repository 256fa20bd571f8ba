import type { ComponentChildren } from 'preact';
import { inText } from '../core/card/in-text.ts';
import type { CardModel } from '../core/card/types.ts';
import { Actions, type CardActions } from './actions.tsx';
import { Claims } from './claims.tsx';
import { Facts } from './facts.tsx';
import { Foot } from './foot.tsx';
import { Frame, type FrameProps, NAME_ID } from './frame.tsx';
import { Head } from './head.tsx';
import { Stance } from './stance.tsx';
import { TieChips } from './ties.tsx';

export interface CardProps extends FrameProps, CardActions {
  model: CardModel;
  /** What the page itself says. */
  children?: ComponentChildren;
  /** A chip or a name: show that entity in place. */
  onOpen(id: string): void;
}

export function Card({ model, children, onOpen, copied, outdated, onCopy, onEntry, onHide, ...frame }: CardProps) {
  const { head, language, notStated } = model;
  const { ui } = frame;
  const below = (
    <>
      <Foot source={model.source} dated={model.stance.status !== 'held'} ui={ui} />
      <Actions name={inText(head)} more={model.moreClaims} ui={ui} {...{ copied, outdated, onCopy, onEntry, onHide }} />
    </>
  );
  return (
    <Frame {...frame} below={below}>
      <Head head={head} language={language} nameId={NAME_ID} ui={ui} onOpen={onOpen} />
      <Stance stance={model.stance} subject={model.subject} ui={ui} onOpen={onOpen} />
      <Facts facts={model.facts} language={language} ui={ui} />
      {model.lead.length > 0 && <Claims model={model} ui={ui} />}
      {children}
      <TieChips ties={model.ties} more={model.moreTies} ui={ui} onOpen={onOpen} onMore={onEntry} />
      {notStated.length > 0 && (
        <p class="not-stated">
          <b>{ui.t('not-stated.heading')}</b>{' '}
          <span lang={language} dir="auto">
            {notStated.join(' ')}
          </span>
        </p>
      )}
    </Frame>
  );
}
