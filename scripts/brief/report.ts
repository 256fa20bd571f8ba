import type { Problem } from '../../core/brief/problem.ts';
import type { Brief } from '../../core/brief/schema.ts';
import type { SourceReport } from '../../core/brief/verify/verify-source.ts';

/** Lists problems one a line, under a headline that counts them. */
export function problemLines(name: string, problems: readonly Problem[]): string[] {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${name}: ${count}`, ...problems.map(({ path, message }) => `  ${path}: ${message}`)];
}

/** What the brief holds, in two lines. */
export function summaryLines(brief: Brief): string[] {
  const counts = (['entities', 'issues', 'stances', 'claims', 'ties', 'background', 'skipped'] as const)
    .map((list) => `${brief[list].length} ${list}`)
    .join(', ');
  return [`${brief.id}: ${brief.subject.label}`, `  ${counts}`];
}

/** Names found in the source by entity, and what no part of the brief was read from. */
export function sourceLines(brief: Brief, report: SourceReport): string[] {
  const lines = [`  ${report.paragraphs} paragraphs in the source`, '', 'Names in the source (longest form first):'];
  for (const { entity, forms } of report.forms)
    lines.push(`  ${entity}: ${forms.map(({ text, count }) => `${text} ×${count}`).join(', ')}`);
  const found = new Set(report.forms.map(({ entity }) => entity));
  const absent = brief.entities.filter(({ id, kind, forms }) => kind !== 'voice' && forms.length > 0 && !found.has(id));
  if (absent.length > 0) lines.push(`  in no form: ${absent.map(({ id }) => id).join(', ')}`);
  lines.push('', 'Paragraphs neither read nor skipped:');
  for (const { number, text } of report.uncovered) lines.push(`  ${number}: ${text.slice(0, EXCERPT)}`);
  if (report.uncovered.length === 0) lines.push('  none');
  return lines;
}

/** Characters of a paragraph shown, enough to recognise it. */
const EXCERPT = 60;
