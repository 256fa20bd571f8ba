/** What the scripts print: one line a step, with the time it took; on a terminal the line moves while it works. */

const live = process.stdout.isTTY === true;
/** Without a terminal a long step says every so often that it is still at it. */
const REMINDER_MS = 15_000;

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

export interface Progress {
  /** Shows how far the step has come, e.g. 'downloading 40 %'. */
  update(detail: string): void;
}

/** Does one piece of work, saying what it is, how it goes on and how long it took. Errors pass through. */
export async function step<T>(label: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const start = performance.now();
  let detail = '';
  const draw = () => {
    const line = `${label} … ${detail ? `${detail}, ` : ''}${seconds(start)}`;
    if (live) process.stdout.write(`\r\x1b[2K${line}`);
    else say(line);
  };
  if (!live) say(`${label} …`);
  const timer = setInterval(draw, live ? 200 : REMINDER_MS);
  const finish = (mark: string) => {
    clearInterval(timer);
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}${mark} ${label}, ${seconds(start)}\n`);
  };
  try {
    const result = await work({ update: (text) => (detail = text) });
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
