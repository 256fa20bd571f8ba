/** Icons and declarations of a built manifest. Pure. */
import type { Entry } from '../zip.ts';
import { pngSize } from './store.ts';

/** Edge lengths in px: what toolbars and lists show at 1x and 2x, and what stores ask for. */
export const ICON_SIZES = ['16', '32', '48', '96', '128'];

export interface IconManifest {
  icons?: Readonly<Record<string, string>>;
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

/** @returns a line for each size that is missing, and each picture that is not as large as its name says */
export function checkIcons({ icons = {} }: IconManifest, build: readonly Entry[]): string[] {
  const missing = ICON_SIZES.filter((size) => !(size in icons)).map((size) => `there is no icon of ${size} px`);
  const wrong = Object.entries(icons).flatMap(([size, path]) => {
    const file = build.find(({ name }) => name === path);
    if (!file) return [`${path} is missing`];
    const { width, height } = pngSize(file.data);
    return width === Number(size) && height === Number(size) ? [] : [`${path} has ${width} x ${height} px`];
  });
  return [...missing, ...wrong];
}

/** Firefox shows readers what an extension says it collects: nothing. @returns a line where it says anything else */
export function checkCollection({ browser_specific_settings: settings }: IconManifest): string[] {
  const said = settings?.gecko?.data_collection_permissions?.required ?? [];
  return said.length === 1 && said[0] === 'none' ? [] : [`Firefox is told of data: ${said.join(', ') || 'nothing'}`];
}
