/**
 * The rules of marks other than the standard ones. Browsers try every rule of ours on every element of a page, which
 * costs more than reading it: these come where the reader chose such marks, and nowhere else.
 */
import { isVariant } from '../../core/card/mark-name.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { tellBackground } from '../../platform/messaging.ts';

/** To be called with the settings, and whenever they change: asks for the rules the first time they are needed. */
export function bringVariants(onError: (error: unknown) => void): (settings: Settings) => void {
  let asked = false;
  return (settings) => {
    if (asked || !isVariant(settings)) return;
    asked = true;
    tellBackground({ type: 'load-mark-variants' }).catch((error) => {
      asked = false;
      onError(error);
    });
  };
}
