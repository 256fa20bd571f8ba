/** `npm run notice`: writes NOTICE from the packages that ship. Run after one is added or updated; a test compares. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './check/run.ts';
import { notice } from './release/notice.ts';
import { readShipped } from './release/shipped.ts';
import { say } from './terminal/say.ts';

const shipped = readShipped();
writeFileSync(join(ROOT, 'NOTICE'), notice(shipped));
say(`NOTICE: ${shipped.length} packages`);
