/** What stands in the overlay: a card, of whichever kind the entity gets. */
import type { CardView } from '../core/card/card-view.ts';
import type { StatementKey } from '../core/page-voices/types.ts';
import type { CardActions } from './actions.tsx';
import { Card } from './card.tsx';
import { CountryCard } from './country-card.tsx';
import type { FrameProps } from './frame.tsx';
import { PagePart } from './voices/page-part.tsx';
import { VoiceCard } from './voices/voice-card.tsx';

export interface OverlayViewProps extends FrameProps, CardActions {
  view: CardView;
  onOpen(id: string): void;
  onJump(key: StatementKey): void;
}

export function OverlayView({ view, onJump, ...rest }: OverlayViewProps) {
  const { ui, onOpen } = rest;
  const { head } = view.model;
  const said = view.type !== 'voice' && (
    <PagePart key={head.id} part={view.page} head={head} ui={ui} onJump={onJump} onOpen={onOpen} />
  );
  switch (view.type) {
    case 'brief':
      return (
        <Card model={view.model} {...rest}>
          {said}
        </Card>
      );
    case 'country':
      return (
        <CountryCard model={view.model} {...rest}>
          {said}
        </CountryCard>
      );
    case 'voice':
      return <VoiceCard key={head.id} model={view.model} onJump={onJump} {...rest} />;
  }
}
