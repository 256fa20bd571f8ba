/** Installing Debian packages with progress, where the user may: as root or with a sudo that asks for no password. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Seconds to wait for another apt that is running. */
const LOCK_TIMEOUT_S = 120;

const OPTIONS = [
  '-q',
  '-o',
  `DPkg::Lock::Timeout=${LOCK_TIMEOUT_S}`,
  '-o',
  'Dpkg::Use-Pty=0',
  '-o',
  'APT::Status-Fd=3',
];

/** sudo passes on no more than the three standard streams, so the fourth, for apt's status, is opened behind it. */
const STATUS_ON_STDOUT = 'export DEBIAN_FRONTEND=noninteractive; exec apt-get "$@" 3>&1 1>&2';

/** Words to put before a command so that it runs as root; null where that is not possible. */
export function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/** True where `apt-get` can be run. */
export function hasApt(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** One line of apt's status: 'dlstatus:12:34.5:Retrieving file 12 of 80' → 34.5 and 'downloading'. */
export function aptProgress(line: string): { percent: number; phase: 'downloading' | 'installing' } | null {
  const match = /^(dlstatus|pmstatus):[^:]*:([\d.]+):/.exec(line);
  if (!match) return null;
  return { percent: Number(match[2]), phase: match[1] === 'dlstatus' ? 'downloading' : 'installing' };
}

/**
 * Runs apt-get to its end.
 * @param report Called with every step of progress, 0 to 100 in each phase.
 * @throws {Error} with apt's own words when it fails
 */
export async function aptGet(
  prefix: readonly string[],
  args: readonly string[],
  report: (percent: number, phase: string) => void = () => {},
): Promise<void> {
  const [command = '', ...rest] = [...prefix, 'sh', '-c', STATUS_ON_STDOUT, 'apt-get', ...OPTIONS, ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const tail: string[] = [];
  const keep = (line: string) => {
    if (line.trim()) tail.push(line);
    if (tail.length > 20) tail.shift();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const progress = aptProgress(line);
    if (progress) report(progress.percent, progress.phase);
  });
  createInterface({ input: child.stderr }).on('line', keep);
  if ((await closed) !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${tail.join('\n')}`);
}
