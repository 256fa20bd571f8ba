/** The log of what failed, as the options show it. */
import { useEffect, useState } from 'preact/hooks';
import { detailsOf, type Problem } from '../../core/errors/problem.ts';
import { clearProblems, ownVersion, watchProblems } from '../../platform/problems.ts';

export function useProblems() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    watchProblems(setProblems, closing.signal);
    return () => closing.abort();
  }, []);
  return {
    problems,
    onCopy: () => navigator.clipboard.writeText(detailsOf(problems, ownVersion())),
    onClear: () => void clearProblems().catch(() => undefined),
  };
}
