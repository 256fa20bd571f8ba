/** Runs the npm that started this script, under this very Node; by its name where none did. */
import { spawn } from 'node:child_process';
import { type Outcome, ROOT } from '../check/run.ts';

export function runNpm(args: readonly string[]): Promise<Outcome> {
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  return new Promise((done) => {
    const child = spawn(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ ok: false, output: String(error) }));
    child.once('close', (status) => done({ ok: status === 0, output }));
  });
}
