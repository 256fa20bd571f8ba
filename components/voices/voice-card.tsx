import type { VoiceCardModel } from '../../core/card/page-part.ts';
import type { StatementKey } from '../../core/page-voices/types.ts';
import { Actions, type CardActions } from '../actions.tsx';
import { Emblem } from '../emblem.tsx';
import { Frame, type FrameProps, NAME_ID } from '../frame.tsx';
import { Introduced, Speaking } from './speaking.tsx';

interface Props extends FrameProps, CardActions {
  model: VoiceCardModel;
  onJump(key: StatementKey): void;
  onOpen(id: string): void;
}

/** The card of somebody only the page knows: all of it is the page's, and says so. */
export function VoiceCard({ model, onJump, onOpen, copied, outdated, onCopy, ...frame }: Props) {
  const { head, voice, language } = model;
  const { ui } = frame;
  const below = (
    <>
      <p class="foot unchecked">{ui.t('page.note')}</p>
      <Actions name={head.name} more={0} ui={ui} {...{ copied, outdated, onCopy }} />
    </>
  );
  return (
    <Frame {...frame} below={below}>
      <div class="head from-here">
        <Emblem emblem={head.emblem} flagOf={ui.flagOf} />
        <div class="title">
          <p class="name" id={NAME_ID} lang={language}>
            <bdi>{head.name}</bdi>
          </p>
          <Introduced voice={voice} language={language} ui={ui} />
        </div>
      </div>
      <div class="page-part">
        {voice.statements.length === 0 && <p class="none">{ui.t('page.no-statement')}</p>}
        <Speaking voice={voice} language={language} ui={ui} onJump={onJump} onOpen={onOpen} />
      </div>
    </Frame>
  );
}
