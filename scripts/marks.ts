/** `npm run marks`: writes assets/styles/mark-variants.css. Run after changing a palette; a test tells when it is due. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './check/run.ts';
import { type Colors, markVariants, standardColors } from './styles/mark-variants.ts';
import { say } from './terminal/say.ts';

const folder = join(ROOT, 'assets/styles');
const read = (name: string) => readFile(join(folder, name), 'utf8');

const others = JSON.parse(await read('palettes.json')) as Record<'distinct' | 'traffic' | 'mono', Colors>;
const css = markVariants({ standard: standardColors(await read('highlights.css')), ...others });
await writeFile(join(folder, 'mark-variants.css'), css);
say('assets/styles/mark-variants.css');
