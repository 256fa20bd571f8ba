import { type CreatePageCards, providedCards } from './card-handover.ts';
import { tellBackground } from './messaging.ts';

/** In the content script: has the card's script run here, if it has not yet. Rejects where that cannot be done. */
export async function loadCards(): Promise<CreatePageCards> {
  if (!providedCards()) await tellBackground({ type: 'load-script', name: 'card' });
  const create = providedCards();
  if (!create) throw new Error('The script of the card did not run.');
  return create;
}
