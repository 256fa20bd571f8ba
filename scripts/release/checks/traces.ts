/** Traces of the machine a build was made on. Pure. */
import { textOf } from '../files.ts';
import type { Entry } from '../zip.ts';

/** Files of which every byte is read as text. */
const TEXT = /\.(?:js|css|html|json|txt|svg|md)$|^[A-Z]+$/;
/** Home folders and addresses of files: 'C:\Users\…', '/home/…', 'file:///…'. */
const PATHS = /(?:[A-Za-z]:\\\\?Users\\|\/(?:home|Users|root)\/[\w.-]+\/|file:\/\/\/|\/node_modules\/)/;
const MAP_COMMENT = /[#@]\s*sourceMappingURL=/;

/**
 * @param folders of this machine that no file may name: the project's, the home and the temporary one
 * @returns a line for each source map, reference to one, and absolute path
 */
export function checkTraces(build: readonly Entry[], folders: readonly string[]): string[] {
  return build.flatMap((entry) => {
    if (entry.name.endsWith('.map')) return [`${entry.name} is a source map`];
    if (!TEXT.test(entry.name)) return [];
    const text = textOf(entry);
    const path = folders.find((folder) => text.includes(folder)) ?? PATHS.exec(text)?.[0];
    return [
      ...(MAP_COMMENT.test(text) ? [`${entry.name} names a source map`] : []),
      ...(path === undefined ? [] : [`${entry.name} names a folder: ${path}`]),
    ];
  });
}
