/** What stands in the overlay: a card, of whichever kind the entity gets. */
import type { CardView } from '../core/card/card-view.ts';
import type { CardActions } from './actions.tsx';
import { Card } from './card.tsx';
import { CountryCard } from './country-card.tsx';
import type { FrameProps } from './frame.tsx';

export interface OverlayViewProps extends FrameProps, CardActions {
  view: CardView;
  onOpen(id: string): void;
}

export function OverlayView({ view, onOpen, ...rest }: OverlayViewProps) {
  if (view.type === 'country') return <CountryCard model={view.model} {...rest} />;
  return <Card model={view.model} onOpen={onOpen} {...rest} />;
}
