/**
 * Vite plugin: writes scripts in ASCII. The browser keeps a script's text for as long as the page lives, at two bytes a
 * character as soon as a single one is not Latin.
 */
import type { Plugin } from 'vite';

/** With escapes for all else: the same script, since these stand in strings, templates and regular expressions only. */
export const inAscii = (code: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is left alone.
  code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const asciiPlugin = (): Plugin => ({
  name: 'sidelight-ascii',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
});
