/** The linter of Firefox's add-on site, over the build for Firefox. */
import { join } from 'node:path';
import { type Outcome, ROOT, runNode } from './run.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** The views' library has a way to set innerHTML, which nothing of ours uses: the code linter forbids it. */
const NOT_OURS = 'UNSAFE_VAR_ASSIGNMENT';

export async function lintForFirefox(): Promise<Outcome> {
  const { output } = await runNode([
    join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    join(ROOT, '.output/firefox-mv2'),
    '--no-config-discovery',
    '--output=json',
  ]);
  const findings = findingsIn(output);
  if (findings === null) return { ok: false, output };
  return { ok: findings.length === 0, output: findings.map(line).join('\n') };
}

/** Errors and warnings of ours in what the linter wrote; null where it wrote no report. */
export function findingsIn(output: string): Finding[] | null {
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
      errors: Finding[];
      warnings: Finding[];
    };
    return [...report.errors, ...report.warnings.filter(({ code }) => code !== NOT_OURS)];
  } catch {
    return null;
  }
}

const line = ({ code, message, file = '' }: Finding): string => `${file}: ${code}: ${message}`;
