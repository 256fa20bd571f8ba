import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** An expression that puts axe into the page it is evaluated in. */
export const AXE_SCRIPT = `void (() => { ${AXE} })()`;

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong with a page, as 'rule: elements'. */
export const violations = (page: Tab): Promise<string[]> => axeIn((expression) => page.evaluate(expression));

/** The same, wherever an expression can be evaluated. */
export async function axeIn(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(AXE_SCRIPT);
  const found = (await evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
