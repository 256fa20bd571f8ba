/** Which package a module of a bundle came from. Pure. */

/** Code that tools add to a bundle has no file: it belongs to the tool its name begins with. */
const FROM_TOOLS: readonly (readonly [prefix: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0commonjsHelpers', 'rolldown'],
  ['virtual:wxt', 'wxt'],
  ['\0virtual:wxt', 'wxt'],
];

/** Modules our own plugins make. */
const OWN = ['\0virtual:countries'];

/**
 * @param id a module's id, as the bundler has it
 * @returns the package's name, null for our own code, and the id itself where it cannot be told: then somebody must look
 */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const inside = /^.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(path)?.[1];
  if (inside) return inside;
  const tool = FROM_TOOLS.find(([prefix]) => path.startsWith(prefix));
  if (tool) return tool[1];
  if (OWN.includes(path)) return null;
  return path.startsWith('\0') || path.startsWith('virtual:') ? path : null;
}
