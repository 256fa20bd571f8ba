import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = join(import.meta.dirname, '../..');

export interface Outcome {
  ok: boolean;
  /** Standard output and standard error as they came, without colors and spinners' tricks. */
  output: string;
}

export interface RunOptions {
  /** The project's root folder, unless told. */
  cwd?: string;
  /** Variables besides those of this process. */
  env?: Readonly<Record<string, string>>;
}

/** Runs one of the project's Node tools in its root folder, under this very Node, and keeps what it prints. */
export function runNode(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ ok: false, output: String(error) }));
    child.once('close', (status) => done({ ok: status === 0, output: stripVTControlCharacters(output) }));
  });
}
