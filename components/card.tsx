import type { CardModel } from '../core/card/types.ts';
import { Actions, type CardActions } from './actions.tsx';
import { Claims } from './claims.tsx';
import { Controls } from './controls.tsx';
import { Fact } from './fact.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { Stance } from './stance.tsx';
import { TieChips } from './ties.tsx';
import type { Ui } from './ui.ts';

export interface CardProps extends CardActions {
  model: CardModel;
  pinned: boolean;
  /** Name of the entry a chip was followed from. */
  back: string | null;
  ui: Ui;
  onPin(pinned: boolean): void;
  onClose(): void;
  onBack(): void;
  /** A chip or a name: show that entity in place. */
  onOpen(id: string): void;
}

/** Inside a shadow root of its own: ids cannot clash with those of the page. */
const NAME_ID = 'name';

export function Card({ model, pinned, back, ui, onPin, onClose, onBack, onOpen, ...actions }: CardProps) {
  const { head, language, fact, notStated } = model;
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={ui.locale}
      dir={ui.dir}
    >
      <Controls pinned={pinned} back={back} ui={ui} onPin={onPin} onClose={onClose} onBack={onBack} />
      <div class="scroller">
        <Head head={head} language={language} nameId={NAME_ID} onOpen={onOpen} />
        <Stance stance={model.stance} subject={model.subject} ui={ui} onOpen={onOpen} />
        {model.lead.length > 0 && <Claims model={model} ui={ui} />}
        {fact && <Fact fact={fact} language={language} ui={ui} />}
        <TieChips ties={model.ties} more={model.moreTies} ui={ui} onOpen={onOpen} onMore={actions.onEntry} />
        {notStated.length > 0 && (
          <p class="not-stated">
            <b>{ui.t('not-stated.heading')}</b>{' '}
            <span lang={language} dir="auto">
              {notStated.join(' ')}
            </span>
          </p>
        )}
      </div>
      <Foot source={model.source} dated={model.stance.status !== 'held'} ui={ui} />
      <Actions name={head.name} more={model.moreClaims} ui={ui} {...actions} />
    </div>
  );
}
