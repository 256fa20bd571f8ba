import { type Handed, handedOver } from './handover.ts';
import { tellBackground } from './messaging.ts';

/** In the content script: has another script of ours run here, if it has not yet. Rejects where that cannot be done. */
export async function loadScript<S extends keyof Handed>(script: S): Promise<Handed[S]> {
  if (!handedOver(script)) await tellBackground({ type: 'load-script', name: script });
  const made = handedOver(script);
  if (!made) throw new Error(`The script '${script}' did not run.`);
  return made;
}
