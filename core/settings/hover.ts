import type { HoverSettings } from '../hover/machine.ts';
import type { Settings } from './settings.ts';

/** The settings as the hover machine wants them. */
export const hoverSettings = ({ openOn, modifier, openDelay, closeDelay }: Settings): HoverSettings => ({
  openOn,
  modifier,
  restDelay: openDelay,
  graceDelay: closeDelay,
});
