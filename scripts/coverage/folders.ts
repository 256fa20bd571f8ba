/** What the summary of coverage says, a folder a line. */

/** The reporter's 'json-summary', as much of it as is read. */
export type CoverageSummary = Readonly<Record<string, Readonly<Record<Measure, Counted>>>>;

export interface Counted {
  covered: number;
  total: number;
}

export const MEASURES = ['statements', 'branches', 'functions', 'lines'] as const;
type Measure = (typeof MEASURES)[number];

export interface FolderCoverage {
  folder: string;
  counts: Readonly<Record<Measure, Counted>>;
}

/** The summary's own sum of all files. */
const TOTAL = 'total';

/** By the folders of core/ and by what else lies at the top, in order; the last one is all of it. `root` is absolute. */
export function byFolder(summary: CoverageSummary, root: string): FolderCoverage[] {
  const files = Object.entries(summary).filter(([path]) => path !== TOTAL);
  const folderOf = (path: string) => {
    const [top = '', second = ''] = path.slice(root.length).replaceAll('\\', '/').replace(/^\//, '').split('/');
    return top === 'core' ? `${top}/${second}` : top;
  };
  const folders = [...new Set(files.map(([path]) => folderOf(path)))].sort();
  const counts = (kept: typeof files) => ({
    statements: sum(kept.map(([, { statements }]) => statements)),
    branches: sum(kept.map(([, { branches }]) => branches)),
    functions: sum(kept.map(([, { functions }]) => functions)),
    lines: sum(kept.map(([, { lines }]) => lines)),
  });
  return [
    ...folders.map((folder) => ({ folder, counts: counts(files.filter(([path]) => folderOf(path) === folder)) })),
    { folder: 'all', counts: counts(files) },
  ];
}

const sum = (parts: readonly Counted[]): Counted => ({
  covered: parts.reduce((all, { covered }) => all + covered, 0),
  total: parts.reduce((all, { total }) => all + total, 0),
});

/** A table in Markdown; a dash where there is nothing to cover. */
export function asTable(folders: readonly FolderCoverage[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const percent = ({ covered, total }: Counted) => (total === 0 ? '–' : `${((100 * covered) / total).toFixed(1)} %`);
  return [
    row(['Folder', ...MEASURES]),
    row(['Folder', ...MEASURES].map(() => '---')),
    ...folders.map(({ folder, counts }) => row([`\`${folder}\``, ...MEASURES.map((one) => percent(counts[one]))])),
  ].join('\n');
}
