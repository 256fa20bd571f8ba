import { raisedBy } from '../core/errors/problem.ts';
import { tellBackground } from './messaging.ts';

/** In the content script: has the background note what failed. Never rejects: nobody may be there any more. */
export function tellProblem(error: unknown): void {
  tellBackground({ type: 'failed', ...raisedBy(error) }).catch(() => undefined);
}
