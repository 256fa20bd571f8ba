import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong with a page, as 'rule: elements'. */
export const violations = (page: Page): Promise<string[]> => axeIn((expression) => page.evaluate(expression));

/** The same, wherever an expression can be evaluated. */
export async function axeIn(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(`void (() => { ${AXE} })()`);
  const found = (await evaluate('axe.run().then(({ violations }) => violations)')) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
