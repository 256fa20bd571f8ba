import type { Machine } from '../browser/places.ts';

/** Whether a browser window can be shown. Pure. */
export function hasDisplay({ platform, env }: Machine): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
