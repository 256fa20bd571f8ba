import * as v from 'valibot';
import { checkBrief } from './check.ts';
import type { Problem } from './problem.ts';
import { type Brief, briefSchema } from './schema.ts';

export type ParsedBrief = { ok: true; brief: Brief } | { ok: false; problems: Problem[] };

/**
 * Reads a brief from untrusted data: first the shape, then the rules between its parts. Never throws; on failure it
 * returns everything it found wrong, not just the first thing.
 */
export function parseBrief(input: unknown): ParsedBrief {
  const result = v.safeParse(briefSchema, input);
  const problems = result.success ? checkBrief(result.output) : result.issues.map(problemOf);
  if (result.success && problems.length === 0) return { ok: true, brief: result.output };
  return { ok: false, problems };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  return { path: v.getDotPath(issue) ?? '(the whole brief)', message: issue.message };
}
